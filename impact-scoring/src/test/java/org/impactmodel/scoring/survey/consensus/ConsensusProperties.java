package org.impactmodel.scoring.survey.consensus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ConsensusProperties {
    private static final ConsensusEstimator ESTIMATOR = ConsensusEstimator.of(0.9);

    @Provide
    Arbitrary<AnswerShares> five() {
        return Arbitraries.integers()
                .between(0, 30)
                .list()
                .ofSize(5)
                .filter(counts -> counts.stream().mapToInt(Integer::intValue).sum() > 0)
                .map(ConsensusProperties::shares);
    }

    private static AnswerShares shares(List<Integer> counts) {
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        return ConsensusEstimatorTest.sample(
                "population " + counts,
                sum,
                counts.stream().map(count -> count / (double) sum).toArray(Double[]::new));
    }

    @Provide
    Arbitrary<List<AnswerShares>> populations() {
        return five().list().ofMinSize(2).ofMaxSize(5);
    }

    private static void liesWithin(ConsensusIndex index) {
        assertThat(index.value()).isBetween(0.0, 1.0);
        index.interval().ifPresent(interval -> {
            assertThat(interval.low()).isBetween(0.0, index.value());
            assertThat(interval.high()).isBetween(index.value(), 1.0);
        });
        assertThat(index.interval().isEmpty()).isEqualTo(index.unavailable().isPresent());
    }

    @Property
    void liesFromZeroToOne(@ForAll("populations") List<AnswerShares> populations, @ForAll AnswerDistance distance) {
        populations.forEach(one -> liesWithin(ESTIMATOR.within(one)));
        Agreement agreement = ESTIMATOR.between(distance, populations);
        liesWithin(agreement.index());
        assertThat(agreement.ifAlike().orElseThrow()).isBetween(0.0, 1.0);
    }

    @Property
    void isTheSameOnAScaleTurnedAround(@ForAll("five") AnswerShares answers) {
        List<Double> turned = new ArrayList<>(answers.shares());
        Collections.reverse(turned);
        ConsensusIndex there =
                ESTIMATOR.within(ConsensusEstimatorTest.sample("turned", 100, turned.toArray(new Double[0])));
        assertThat(there.value()).isCloseTo(ESTIMATOR.within(answers).value(), within(1e-12));
    }

    @Property
    void orderOfThePopulationsPlaysNoPart(
            @ForAll("populations") List<AnswerShares> populations,
            @ForAll Random random,
            @ForAll AnswerDistance distance) {
        List<AnswerShares> shuffled = new ArrayList<>(populations);
        Collections.shuffle(shuffled, random);
        ConsensusIndex here = ESTIMATOR.between(distance, populations).index();
        ConsensusIndex there = ESTIMATOR.between(distance, shuffled).index();
        assertThat(there.value()).isCloseTo(here.value(), within(1e-12));
        assertThat(there.standardError().orElseThrow())
                .isCloseTo(here.standardError().orElseThrow(), within(1e-9));
    }

    /** Moving by steps can never ask for more people than moving at all, nor distances break the triangle. */
    @Property
    void distancesAreDistances(
            @ForAll("five") AnswerShares a, @ForAll("five") AnswerShares b, @ForAll("five") AnswerShares c) {
        for (AnswerDistance distance : AnswerDistance.values()) {
            assertThat(apart(distance, a, a)).isZero();
            assertThat(apart(distance, a, c))
                    .isLessThanOrEqualTo(apart(distance, a, b) + apart(distance, b, c) + 1e-12);
        }
        assertThat(apart(AnswerDistance.CUMULATIVE, a, b))
                .isLessThanOrEqualTo(apart(AnswerDistance.TOTAL_VARIATION, a, b) + 1e-12);
    }

    private static double apart(AnswerDistance distance, AnswerShares one, AnswerShares other) {
        return ESTIMATOR.between(distance, List.of(one, other)).pairs().get(0).distance();
    }
}
