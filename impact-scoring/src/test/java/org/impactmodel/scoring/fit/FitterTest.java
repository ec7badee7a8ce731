package org.impactmodel.scoring.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.method.Fitted;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.normalise.BandBasis;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.DistanceForm;
import org.impactmodel.model.normalise.Extent;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.LogBase;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Observed;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.QuantileRule;
import org.impactmodel.model.normalise.RankForm;
import org.impactmodel.model.normalise.ReferencePoint;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.model.normalise.ValueForm;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Indicators fitted on the five values 1, 2, 4, 8, 16; their mean is 6.2 and their squared deviations sum to 148.8. */
class FitterTest {

    private static final Direction MORE = Direction.MORE_IS_BETTER;
    private static final Direction LESS = Direction.LESS_IS_BETTER;

    static Methodology method(Indicator... indicators) {
        List<Node> leaves = new ArrayList<>();
        for (Indicator indicator : indicators) {
            leaves.add(Node.Leaf.of(indicator.id(), 1));
        }
        return Given.method(
                        List.of(indicators),
                        Given.view(
                                "v",
                                Given.root(
                                        new Combine.Arithmetic(),
                                        MissingPolicy.Available.of(0),
                                        leaves.toArray(Node[]::new))))
                .build();
    }

    static List<Answers> subjects(double... values) {
        List<Answers> subjects = new ArrayList<>();
        for (double value : values) {
            subjects.add(Given.values("s" + subjects.size(), Map.of("a", value)));
        }
        return subjects;
    }

    private static Normalisation fitted(Normalisation how, double... values) {
        Methodology fitted = Fitter.fit(method(Given.indicator("a", how)), subjects(values), "five values");
        return fitted.indicators().get(0).normalise();
    }

    private static final double[] FIVE = {8, 1, 16, 2, 4};

    /**
     * By hand from the definitions of Hyndman and Fan (1996), which R's quantile(x, p, type = t) follows: for n = 5 and p = 0.3
     * the places are 1.5 (type 2: the second value), 1.8, 2.2 and 1.9333; for p = 0.4 they are 2 (type 2: the mean of
     * the second and third), 2.4, 2.6 and 2.4667.
     */
    @ParameterizedTest
    @CsvSource({"HF2, 2, 3", "HF6, 1.8, 2.8", "HF7, 2.4, 3.2", "HF8, 1.9333333333333333, 2.9333333333333333"})
    void goalpostsAreQuantilesByTheNamedDefinition(QuantileRule rule, double lower, double upper) {
        Frozen.Goalposts posts = (Frozen.Goalposts)
                fitted(new Observed.ObservedGoalposts(0.3, 0.4, rule, MORE, Outside.CLAMP, List.of()), FIVE);
        assertThat(posts.worst()).isCloseTo(lower, within(1e-12));
        assertThat(posts.best()).isCloseTo(upper, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"HF2", "HF6", "HF7", "HF8"})
    void quantilesNoneAndOneAreTheEnds(QuantileRule rule) {
        assertThat(fitted(new Observed.ObservedGoalposts(0, 1, rule, LESS, Outside.EXTEND, List.of()), FIVE))
                .isEqualTo(new Frozen.Goalposts(16, 1, Outside.EXTEND, List.of()));
    }

    @Test
    void goalpostsStayInTheUnitAndKeepTheirSteps() {
        List<Step> log = List.of(new Step.Log(LogBase.E));
        assertThat(fitted(
                        new Observed.ObservedGoalposts(0, 1, QuantileRule.HF7, MORE, Outside.CLAMP, log), -3, 0, 1, 16))
                .as("what the logarithm does not take cannot be scored, hence not be fitted on")
                .isEqualTo(new Frozen.Goalposts(1, 16, Outside.CLAMP, log));
    }

    private static Frozen.Goalposts posts(Direction direction, Step... before) {
        return (Frozen.Goalposts) fitted(
                new Observed.ObservedGoalposts(
                        0.3,
                        0.4,
                        QuantileRule.HF7,
                        Optional.of(ValueForm.STEPPED),
                        direction,
                        Outside.CLAMP,
                        List.of(before)),
                FIVE);
    }

    /**
     * The logarithms are 0 to 4, so that type 7 has 1.2 for p = 0.3 and 1.6 for 0.4; of the reciprocals 1/16 to 1 it has
     * 1/8 + 0.2 × 1/8 and 1/8 + 0.6 × 1/8; of the logarithms confined to 1 to 3 it has 1.2 and 1.6 again.
     */
    @Test
    void goalpostsMayBeQuantilesOfWhatComesOutOfTheSteps() {
        Frozen.Goalposts logarithms = posts(LESS, new Step.Log(LogBase.TWO));
        assertThat(logarithms.best()).isCloseTo(Math.pow(2, 1.2), within(1e-12));
        assertThat(logarithms.worst()).isCloseTo(Math.pow(2, 1.6), within(1e-12));
        Frozen.Goalposts reciprocals = posts(MORE, new Step.Power(-1));
        assertThat(reciprocals.worst()).isCloseTo(1 / 0.15, within(1e-12));
        assertThat(reciprocals.best()).isCloseTo(5, within(1e-12));
        Frozen.Goalposts confined =
                posts(MORE, new Step.Clip(OptionalDouble.of(2), OptionalDouble.of(8)), new Step.Log(LogBase.TWO));
        assertThat(confined.worst()).isCloseTo(Math.pow(2, 1.2), within(1e-12));
        assertThat(confined.best()).isCloseTo(Math.pow(2, 1.6), within(1e-12));
    }

    @Test
    void goalpostsOfSteppedValuesAreThoseOfWrittenOnesWhereThereAreNoSteps() {
        Frozen.Goalposts none = posts(MORE);
        assertThat(none.worst()).isCloseTo(2.4, within(1e-12));
        assertThat(none.best()).isCloseTo(3.2, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({"SAMPLE, 37.2", "POPULATION, 29.76"})
    void standardDeviationIsTheNamedOne(Deviation deviation, double variance) {
        assertThat(fitted(new Observed.ObservedZScore(deviation, LESS, 100, 10, List.of()), FIVE))
                .isInstanceOfSatisfying(Frozen.ZScore.class, zScore -> {
                    assertThat(zScore.mean()).isCloseTo(6.2, within(1e-12));
                    assertThat(zScore.standardDeviation()).isCloseTo(Math.sqrt(variance), within(1e-12));
                    assertThat(zScore.direction()).isEqualTo(LESS);
                    assertThat(zScore.centre()).isEqualTo(100);
                    assertThat(zScore.spread()).isEqualTo(10);
                    assertThat(zScore.range()).isEqualTo(Optional.of(new Extent(1, 16)));
                });
    }

    @Test
    void standardisationIsTakenAfterTheSteps() {
        List<Step> log = List.of(new Step.Log(LogBase.TWO));
        assertThat(fitted(new Observed.ObservedZScore(Deviation.POPULATION, MORE, 0, 1, log), FIVE))
                .as("the logarithms are 0, 1, 2, 3, 4")
                .isEqualTo(new Frozen.ZScore(2, Math.sqrt(2), MORE, 0, 1, Optional.of(new Extent(0, 4)), log));
    }

    @Test
    void ranksKeepTheReferenceInOrder() {
        assertThat(fitted(new Observed.ObservedRank(RankForm.SHARE, LESS, Ties.DENSE, List.of()), 4, 1, 4, 2))
                .isEqualTo(new Frozen.Rank(List.of(1.0, 2.0, 4.0, 4.0), RankForm.SHARE, LESS, Ties.DENSE, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"MEAN, 6.2, 6.2", "MEDIAN, 4, 4", "BEST, 16, 1", "WORST, 1, 16"})
    void distancesAreToTheNamedPoint(ReferencePoint point, double more, double less) {
        assertThat(reference(point, MORE)).isCloseTo(more, within(1e-12));
        assertThat(reference(point, LESS)).isCloseTo(less, within(1e-12));
    }

    private static double reference(ReferencePoint point, Direction direction) {
        Observed.ObservedDistance how = new Observed.ObservedDistance(point, DistanceForm.RATIO, direction, List.of());
        return ((Frozen.Distance) fitted(how, FIVE)).reference();
    }

    @Test
    void bandsAreLimitedByQuantilesOrSharesOfTheMean() {
        List<Double> scores = List.of(0.0, 50.0, 100.0);
        assertThat(fitted(
                        new Observed.ObservedBands(
                                BandBasis.QUANTILES, List.of(0.25, 0.75), scores, QuantileRule.HF7, List.of()),
                        FIVE))
                .isEqualTo(new Frozen.Bands(List.of(2.0, 8.0), scores, List.of()));
        assertThat(fitted(
                        new Observed.ObservedBands(
                                BandBasis.SHARES_OF_MEAN, List.of(0.5, 2.0), scores, QuantileRule.HF7, List.of()),
                        FIVE))
                .isEqualTo(new Frozen.Bands(List.of(3.1, 12.4), scores, List.of()));
    }

    @Test
    void subjectsToWhichTheIndicatorDoesNotApplyAreNoReference() {
        Indicator conditional = Given.indicator(
                        "a", new Observed.ObservedGoalposts(0, 1, QuantileRule.HF7, MORE, Outside.CLAMP, List.of()))
                .withAppliesIf(List.of(new Condition("kind", List.of("one"))));
        List<Answers> reference = new ArrayList<>();
        subjects(1, 2, 3).forEach(subject -> reference.add(Given.with(subject, "kind", "one")));
        reference.add(Given.with(Given.values("other", Map.of("a", 99.0)), "kind", "two"));
        reference.add(Given.with(Given.values("not", Map.of()), "a", new Outcome.NotApplicable("no")));
        assertThat(Fitter.fit(method(conditional), reference, "r")
                        .indicators()
                        .get(0)
                        .normalise())
                .isEqualTo(new Frozen.Goalposts(1, 3, Outside.CLAMP, List.of()));
    }

    @Test
    void saysWhatItWasFittedOn() {
        Methodology fitted = Fitter.fit(
                method(Given.indicator("a", new Observed.ObservedRank(RankForm.SHARE, MORE, Ties.DENSE, List.of()))),
                subjects(FIVE),
                "five values",
                Optional.of("0".repeat(64)));
        assertThat(fitted.fitted())
                .isEqualTo(Optional.of(
                        new Fitted("five values", 5, OptionalInt.empty(), List.of(), Optional.of("0".repeat(64)))));
        assertThat(Fitter.isFitted(fitted)).isTrue();
    }

    @Test
    void saysHowManyRowsOfWhichPeriodsItWasFittedOn() {
        List<Answers> rows = Stream.of(2023, 2022)
                .flatMap(year -> subjects(FIVE).stream()
                        .map(one -> new Answers(
                                one.subject(), Optional.of(Period.ofYear(year)), one.attributes(), one.answers())))
                .toList();
        Methodology fitted = Fitter.fit(
                method(Given.indicator("a", new Observed.ObservedRank(RankForm.SHARE, MORE, Ties.DENSE, List.of()))),
                rows,
                "two years");
        assertThat(fitted.fitted())
                .isEqualTo(Optional.of(new Fitted(
                        "two years",
                        5,
                        OptionalInt.of(10),
                        List.of(Period.ofYear(2022), Period.ofYear(2023)),
                        Optional.empty())));
    }

    @Test
    void methodWithNothingToObserveIsLeftAsItIs() {
        Methodology frozen = Given.meanOfTwo();
        assertThat(Fitter.fit(frozen, List.of(), "nothing")).isSameAs(frozen);
    }

    @Test
    void leafWithItsOwnNormalisationIsFittedToo() {
        Normalisation own = new Observed.ObservedGoalposts(0, 1, QuantileRule.HF7, MORE, Outside.CLAMP, List.of());
        Methodology method = Given.method(
                        List.of(Given.plain("a")),
                        Given.view(
                                "v",
                                Given.root(
                                        new Combine.Arithmetic(),
                                        new MissingPolicy.All(),
                                        new Node.Leaf("a", OptionalDouble.of(1), Optional.of(own)))))
                .build();
        assertThat(Fitter.isFitted(method)).isFalse();
        Methodology fitted = Fitter.fit(method, subjects(FIVE), "r");
        assertThat(((Node.Leaf) fitted.views().get(0).root().children().get(0)).normalise())
                .isEqualTo(Optional.of(new Frozen.Goalposts(1, 16, Outside.CLAMP, List.of())));
        assertThat(fitted.indicators()).isEqualTo(method.indicators());
    }

    @Test
    void tellsEveryReasonAtOnce() {
        Methodology method = method(
                Given.indicator("constant", new Observed.ObservedZScore(Deviation.SAMPLE, MORE, 0, 1, List.of())),
                Given.indicator(
                        "narrow",
                        new Observed.ObservedGoalposts(0, 0.5, QuantileRule.HF7, MORE, Outside.CLAMP, List.of())),
                Given.indicator(
                        "zero",
                        new Observed.ObservedDistance(ReferencePoint.MEAN, DistanceForm.RATIO, MORE, List.of())),
                Given.indicator(
                        "tied",
                        new Observed.ObservedBands(
                                BandBasis.QUANTILES,
                                List.of(0.1, 0.2),
                                List.of(0.0, 1.0, 2.0),
                                QuantileRule.HF7,
                                List.of())),
                Given.indicator("absent", new Observed.ObservedRank(RankForm.SHARE, MORE, Ties.DENSE, List.of())));
        List<Answers> reference = List.of(
                Given.values("s", Map.of("constant", 0.1, "narrow", 3.0, "zero", -1.0, "tied", 1.0)),
                Given.values("t", Map.of("constant", 0.1, "narrow", 3.0, "zero", 1.0, "tied", 1.0)),
                Given.values("u", Map.of("constant", 0.1, "narrow", 9.0, "zero", 0.0, "tied", 7.0, "absent", 1.0)));
        UnfitException refused = catchThrowableOfType(UnfitException.class, () -> Fitter.fit(method, reference, "r"));
        assertThat(refused.reasons())
                .containsExactly(
                        new Unfit("/indicators/0/normalise", "constant", UnfitReason.NO_SPREAD, "0.1"),
                        new Unfit("/indicators/1/normalise", "narrow", UnfitReason.NO_SPREAD, "3.0 / 3.0"),
                        new Unfit("/indicators/2/normalise", "zero", UnfitReason.ZERO_REFERENCE, "mean 0"),
                        new Unfit("/indicators/3/normalise", "tied", UnfitReason.BANDS_COINCIDE, "1.0 / 1.0"),
                        new Unfit("/indicators/4/normalise", "absent", UnfitReason.TOO_FEW_VALUES, "1"));
        assertThat(refused)
                .hasMessageContaining("/indicators/0/normalise (constant): the values do not spread enough, found 0.1");
    }
}
