package org.impactmodel.scoring.survey.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;

/** The laws of intervals of shares, of any size, design and level. */
class IntervalProperties {

    private static final double ROUNDING = 1e-9;

    @Provide
    Arbitrary<IntervalMethod> withinBounds() {
        return Arbitraries.of(
                IntervalMethod.WILSON,
                IntervalMethod.LOGIT,
                IntervalMethod.BETA,
                IntervalMethod.ARCSINE,
                IntervalMethod.LIKELIHOOD);
    }

    @Provide
    Arbitrary<SampledShare> shares() {
        Arbitrary<Integer> respondents = Arbitraries.integers().between(2, 400);
        Arbitrary<Double> parts = Arbitraries.doubles().between(0, 1).ofScale(3);
        Arbitrary<Double> effects = Arbitraries.doubles().between(0.5, 4).ofScale(2);
        return Combinators.combine(
                        respondents, parts, effects, Arbitraries.integers().between(1, 20))
                .as(IntervalProperties::share);
    }

    private static SampledShare share(int respondents, double part, double effect, int perCluster) {
        double share = (double) Math.round(part * respondents) / respondents;
        double error = Math.sqrt(share * (1 - share) / respondents * effect);
        int clusters = Math.max(1, respondents / perCluster);
        return SampledShare.of(share, error, respondents, Math.max(1, clusters - 1))
                .withKishSize(respondents * 0.9)
                .withClusters(clusters);
    }

    private static SampledShare complement(SampledShare share) {
        return new SampledShare(
                1 - share.share(),
                share.standardError(),
                share.respondents(),
                share.kishSize(),
                share.clusters(),
                share.degreesOfFreedom());
    }

    @Property
    void endsLieWithinTheBoundsAndAroundTheShare(
            @ForAll("withinBounds") IntervalMethod method,
            @ForAll("shares") SampledShare share,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        new IntervalEstimator(level, method).share(share).interval().ifPresent(found -> {
            assertThat(found.low()).isBetween(0.0, share.share());
            assertThat(found.high()).isBetween(share.share(), 1.0);
        });
    }

    @Property
    void theUsualMethodAlwaysHasAnInterval(@ForAll("shares") SampledShare share) {
        Interval found = IntervalEstimator.at(0.95).share(share).interval().orElseThrow();
        assertThat(found.high() - found.low()).isPositive();
    }

    @Property
    void theOtherAnswerHasTheMirroredEnds(
            @ForAll("withinBounds") IntervalMethod method, @ForAll("shares") SampledShare share) {
        IntervalEstimator estimator = new IntervalEstimator(0.95, method);
        var mirrored = estimator.share(complement(share)).interval();
        assertThat(mirrored.isPresent())
                .isEqualTo(estimator.share(share).interval().isPresent());
        estimator.share(share).interval().ifPresent(found -> {
            assertThat(found.low()).isCloseTo(1 - mirrored.orElseThrow().high(), within(ROUNDING));
            assertThat(found.high()).isCloseTo(1 - mirrored.orElseThrow().low(), within(ROUNDING));
        });
    }

    @Property
    void moreRespondentsShortenTheInterval(
            @ForAll("withinBounds") IntervalMethod method,
            @ForAll @IntRange(min = 4, max = 200) int respondents,
            @ForAll @DoubleRange(min = 0.02, max = 0.98) double share) {
        IntervalEstimator estimator = new IntervalEstimator(0.95, method);
        assertThat(width(estimator, drawn(share, 2 * respondents)))
                .isLessThan(width(estimator, drawn(share, respondents)));
    }

    private static SampledShare drawn(double share, int respondents) {
        double error = Math.sqrt(share * (1 - share) / (respondents - 1));
        return SampledShare.of(share, error, respondents, respondents - 1);
    }

    private static double width(IntervalEstimator estimator, SampledShare share) {
        Interval found = estimator.share(share).interval().orElseThrow();
        return found.high() - found.low();
    }

    @Property
    void aHigherLevelWidensTheInterval(
            @ForAll("withinBounds") IntervalMethod method,
            @ForAll("shares") SampledShare share,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        var narrow = new IntervalEstimator(level, method).share(share).interval();
        var wide = new IntervalEstimator(level + 0.005, method).share(share).interval();
        narrow.ifPresent(found -> {
            assertThat(wide.orElseThrow().low()).isLessThanOrEqualTo(found.low() + 1e-12);
            assertThat(wide.orElseThrow().high()).isGreaterThanOrEqualTo(found.high() - 1e-12);
        });
    }

    @Property
    void gapsOfSharesLieWithinTheirBoundsAndTurnRound(
            @ForAll("shares") SampledShare first,
            @ForAll("shares") SampledShare second,
            @ForAll @DoubleRange(min = -1, max = 1) double correlation) {
        IntervalEstimator estimator = IntervalEstimator.at(0.95);
        Interval found = estimator.gap(first, second, correlation).interval().orElseThrow();
        Interval turned = estimator.gap(second, first, correlation).interval().orElseThrow();
        double gap = first.share() - second.share();
        assertThat(gap).isBetween(found.low() - ROUNDING, found.high() + ROUNDING);
        assertThat(found.low()).isCloseTo(-turned.high(), within(ROUNDING));
        if (correlation >= 0) {
            assertThat(found.low()).isGreaterThanOrEqualTo(-1 - ROUNDING);
            assertThat(found.high()).isLessThanOrEqualTo(1 + ROUNDING);
        }
    }
}
