package org.impactmodel.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;

/** The laws of estimates. */
class EstimatorProperties {

    private static final List<String> REGIONS = List.of("a", "b", "c", "d");

    /** A sample in strata, some of whose respondents do not answer. */
    record Sample(double[] weights, int[] strata, int[] regions, double[] numbers, int[] answers) {
        static Sample of(Random random, int size) {
            return new Sample(
                    IntStream.range(0, size)
                            .mapToDouble(i -> 0.5 + 3 * random.nextDouble())
                            .toArray(),
                    IntStream.range(0, size).map(i -> i % 3).toArray(),
                    IntStream.range(0, size).map(i -> random.nextInt(3)).toArray(),
                    IntStream.range(0, size)
                            .mapToDouble(i -> 1000 + random.nextGaussian())
                            .toArray(),
                    IntStream.range(0, size)
                            .map(i -> random.nextInt(5) == 0
                                    ? CategoryColumn.absent(Absence.DONT_KNOW)
                                    : random.nextInt(2))
                            .toArray());
        }

        Sample inOrder(List<Integer> order) {
            return new Sample(
                    order.stream().mapToDouble(i -> weights[i]).toArray(),
                    order.stream().mapToInt(i -> strata[i]).toArray(),
                    order.stream().mapToInt(i -> regions[i]).toArray(),
                    order.stream().mapToDouble(i -> numbers[i]).toArray(),
                    order.stream().mapToInt(i -> answers[i]).toArray());
        }

        SurveyDesign design() {
            return SurveyDesign.builder(SampleKind.PROBABILITY, weights.length)
                    .stratifiedBy(CategoryColumn.of(List.of("x", "y", "z"), strata))
                    .weightedBy(NumberColumn.of(weights))
                    .build();
        }

        /** The same, drawn in clusters of neighbours: five in a row, of whatever stratum they were. */
        SurveyDesign inClusters() {
            int count = (weights.length + 4) / 5;
            return SurveyDesign.builder(SampleKind.PROBABILITY, weights.length)
                    .clusteredBy(CategoryColumn.of(
                            IntStream.range(0, count).mapToObj(i -> "k" + i).toList(),
                            IntStream.range(0, weights.length).map(i -> i / 5).toArray()))
                    .weightedBy(NumberColumn.of(weights))
                    .build();
        }

        Domains byRegion() {
            return Domains.by("region", CategoryColumn.of(REGIONS, regions));
        }

        Measure.Mean mean() {
            return new Measure.Mean("number", NumberColumn.of(numbers));
        }

        Measure.Shares shares() {
            return new Measure.Shares("answer", CategoryColumn.of(List.of("no", "yes"), answers));
        }
    }

    @Property(tries = 50)
    void theTotalsOfThePartsAddUpToTheTotal(@ForAll Random random) {
        Sample sample = Sample.of(random, 60);
        SurveyEstimator estimator = SurveyEstimator.of(sample.design());
        Measure total = new Measure.Total("number", NumberColumn.of(sample.numbers()));
        double whole = value(estimator.estimate(total).at(0));
        double parts = estimator.estimate(total, sample.byRegion()).all().stream()
                .filter(part -> part.value().isPresent())
                .mapToDouble(EstimatorProperties::value)
                .sum();
        assertThat(parts).isCloseTo(whole, within(1e-9 * Math.abs(whole)));
    }

    @Property(tries = 50)
    void sharesOfAPartAddUpToOneAndTheirVarianceToNothing(@ForAll Random random) {
        Estimates shares = SurveyEstimator.of(Sample.of(random, 60).design())
                .estimate(Sample.of(random, 60).shares());
        assertThat(value(shares.at(0)) + value(shares.at(1))).isCloseTo(1, within(1e-12));
        double variance = shares.covariance(0, 0) + shares.covariance(1, 1) + 2 * shares.covariance(0, 1);
        assertThat(variance).isCloseTo(0, within(1e-12));
    }

    @Property(tries = 50)
    void theOrderOfRespondentsChangesNothing(@ForAll Random random) {
        Sample sample = Sample.of(random, 90);
        List<Integer> order = new ArrayList<>(IntStream.range(0, 90).boxed().toList());
        Collections.shuffle(order, random);
        Sample other = sample.inOrder(order);
        agree(
                SurveyEstimator.of(sample.design())
                        .estimate(sample.mean(), sample.byRegion())
                        .all(),
                SurveyEstimator.of(other.design())
                        .estimate(other.mean(), other.byRegion())
                        .all());
    }

    @Property(tries = 30)
    void weightsThatAreAllAlikeGiveTheUnweightedEstimate(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 50) int weight) {
        Sample sample = Sample.of(random, 60);
        double[] alike = new double[60];
        Arrays.fill(alike, weight);
        SurveyDesign design = SurveyDesign.simple(60).withWeights(alike);
        Estimate mean = SurveyEstimator.of(design).estimate(sample.mean()).at(0);
        double[] y = sample.numbers();
        double plain = Arrays.stream(y).sum() / 60;
        double variance =
                Arrays.stream(y).map(one -> (one - plain) * (one - plain)).sum() / 59 / 60;
        assertThat(value(mean)).isCloseTo(plain, within(1e-9));
        assertThat(mean.standardError().orElseThrow()).isCloseTo(Math.sqrt(variance), within(1e-9));
    }

    @Property(tries = 50)
    void partsAddedTogetherAreTheWhole(@ForAll Random random, @ForAll @IntRange(min = 1, max = 88) int cut) {
        Sample sample = Sample.of(random, 90);
        SurveyEstimator estimator = SurveyEstimator.of(sample.design());
        Estimation estimation = estimator.plan(sample.mean(), sample.byRegion());
        PartialSums head = estimation.part(0, cut);
        PartialSums tail = estimation.part(cut, 90);
        List<Estimate> whole =
                estimator.estimate(sample.mean(), sample.byRegion()).all();
        agree(estimation.estimates(head.plus(tail)).all(), whole);
        agree(estimation.estimates(tail.plus(head)).all(), whole);
    }

    @Property(tries = 3)
    void manyThreadsGiveTheBitsOfOne(@ForAll Random random) {
        Sample sample = Sample.of(random, 200_000);
        SurveyEstimator estimator = SurveyEstimator.of(sample.design());
        assertThat(estimator.estimate(sample.mean(), sample.byRegion()).all())
                .isEqualTo(estimator
                        .serial()
                        .estimate(sample.mean(), sample.byRegion())
                        .all());
        SurveyEstimator replicated = estimator.withReplicates(ReplicateWeights.bootstrap(sample.design(), 8, 7));
        assertThat(replicated.estimate(sample.mean()).all())
                .isEqualTo(replicated.serial().estimate(sample.mean()).all());
    }

    /** Weights that are weighted again, to what they were, are summed respondent by respondent: no unit is known to them. */
    @Property(tries = 20)
    void sumsByUnitGiveTheErrorsOfSumsByRespondent(@ForAll Random random) {
        Sample sample = Sample.of(random, 150);
        Measure ratio =
                new Measure.Ratio("ratio", NumberColumn.of(sample.numbers()), NumberColumn.of(sample.weights()));
        for (Measure measure : List.of(sample.mean(), sample.shares(), ratio)) {
            for (SurveyDesign design : List.of(sample.design(), sample.inClusters())) {
                for (ReplicateWeights byUnit :
                        List.of(ReplicateWeights.jackknife(design), ReplicateWeights.bootstrap(design, 30, 5))) {
                    SurveyEstimator estimator = SurveyEstimator.of(design);
                    agree(
                            estimator
                                    .withReplicates(byUnit)
                                    .estimate(measure, sample.byRegion())
                                    .all(),
                            estimator
                                    .withReplicates(byUnit.reweighted(weights -> weights))
                                    .estimate(measure, sample.byRegion())
                                    .all());
                }
            }
        }
    }

    @Property(tries = 20)
    void anEmptyPartSaysSoAndTheOthersAreCounted(@ForAll Random random) {
        Sample sample = Sample.of(random, 60);
        Estimates shares = SurveyEstimator.of(sample.design()).estimate(sample.shares(), sample.byRegion());
        assertThat(shares.at(6).unavailable()).contains(Unestimated.EMPTY_DOMAIN);
        assertThat(shares.at(6).value()).isEmpty();
        long told = 0;
        for (int part = 0; part < 4; part++) {
            told += shares.at(2 * part).base().orElseThrow().respondents()
                    + shares.at(2 * part).base().orElseThrow().dontKnow().orElseThrow();
        }
        assertThat(told).isEqualTo(60);
    }

    @Property(tries = 10)
    void theBootstrapComesNearTheLinearisation(@ForAll Random random) {
        Sample sample = Sample.of(random, 150);
        SurveyEstimator estimator = SurveyEstimator.of(sample.design());
        double linear = estimator.estimate(sample.mean()).at(0).standardError().orElseThrow();
        double drawn = estimator
                .withReplicates(ReplicateWeights.bootstrap(sample.design(), 2_000, random.nextLong()))
                .estimate(sample.mean())
                .at(0)
                .standardError()
                .orElseThrow();
        assertThat(drawn / linear).isCloseTo(1, within(0.12));
    }

    @Property(tries = 20)
    void aPanelThatAnswersTheSameTwiceDoesNotChange(@ForAll Random random) {
        Sample sample = Sample.of(random, 60);
        Estimates wave = SurveyEstimator.of(sample.design()).estimate(sample.mean());
        List<String> names = IntStream.range(0, 60).mapToObj(i -> "p" + i).toList();
        CategoryColumn who = CategoryColumn.of(names, IntStream.range(0, 60).toArray());
        double covariance =
                PanelCovariance.of(new PanelCovariance.Wave(wave, 0, who), new PanelCovariance.Wave(wave, 0, who));
        assertThat(covariance).isCloseTo(wave.covariance(0, 0), within(1e-12));
        assertThat(Gaps.correlated(wave.at(0), wave.at(0), covariance)
                        .standardError()
                        .orElseThrow())
                .isCloseTo(0, within(1e-6));
    }

    private static double value(Estimate estimate) {
        return estimate.value().orElseThrow();
    }

    private static void agree(List<Estimate> some, List<Estimate> others) {
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).value().isPresent()) {
                assertThat(value(some.get(i))).isCloseTo(value(others.get(i)), within(1e-9));
                assertThat(some.get(i).standardError().orElse(0))
                        .isCloseTo(others.get(i).standardError().orElse(0), within(1e-9));
            }
            assertThat(some.get(i).base().orElseThrow().respondents())
                    .isEqualTo(others.get(i).base().orElseThrow().respondents());
        }
    }
}
