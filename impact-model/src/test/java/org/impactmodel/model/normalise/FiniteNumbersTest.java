package org.impactmodel.model.normalise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.method.Allocation;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No number of a method is infinite or undefined: it could be neither written nor computed with. */
class FiniteNumbersTest {

    private static final Direction MORE = Direction.MORE_IS_BETTER;

    static Stream<Arguments> numbers() {
        return Stream.of(
                number("exponent", Step.Power::new),
                number("factor", Step.Multiply::new),
                number("term", Step.Add::new),
                number("low", x -> new Step.Clip(OptionalDouble.of(x), OptionalDouble.empty())),
                number("high", x -> new Step.Clip(OptionalDouble.empty(), OptionalDouble.of(x))),
                number("levels", x -> new Frozen.Levels(new TreeMap<>(Map.of("good", x)))),
                number("target", x -> new Frozen.Target(x, MORE, Outside.CLAMP, List.of())),
                number("mean", x -> new Frozen.ZScore(x, 1, MORE, 0, 1, Optional.empty(), List.of())),
                number("standardDeviation", x -> new Frozen.ZScore(0, x, MORE, 0, 1, Optional.empty(), List.of())),
                number("centre", x -> new Frozen.ZScore(0, 1, MORE, x, 1, Optional.empty(), List.of())),
                number("spread", x -> new Frozen.ZScore(0, 1, MORE, 0, x, Optional.empty(), List.of())),
                number("reference", x -> new Frozen.Rank(List.of(x), RankForm.SHARE, MORE, Ties.DENSE, List.of())),
                number("reference", x -> new Frozen.Distance(x, DistanceForm.RATIO, MORE, Optional.empty(), List.of())),
                number("limits", x -> new Frozen.Bands(List.of(x), List.of(0.0, 1.0), List.of())),
                number("scores", x -> new Frozen.Bands(List.of(1.0), List.of(0.0, x), List.of())),
                number("centre", x -> new Observed.ObservedZScore(Deviation.SAMPLE, MORE, x, 1, List.of())),
                number("spread", x -> new Observed.ObservedZScore(Deviation.SAMPLE, MORE, 0, x, List.of())),
                number("exponent", Combine.PowerMean::new),
                number("score", MissingPolicy.Fixed::new),
                number(
                        "means",
                        x -> new MissingPolicy.GroupMean(
                                "region", new TreeMap<>(Map.of("north", new TreeMap<>(Map.of("jobs", x)))))),
                number("scores", x -> new ReferenceRow("first", List.of(x))),
                number("points", x -> new Allocation("citizens", Optional.empty(), new TreeMap<>(Map.of("jobs", x)))),
                number("score", x -> new Node.Constant("parity", OptionalDouble.empty(), x)),
                number(
                        "scale",
                        x -> Methodology.of("m", "1.0.0", Text.of("M", "M"))
                                .scale(x)
                                .build()));
    }

    private static Arguments number(String component, DoubleFunction<Record> maker) {
        return Arguments.of(component, maker);
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("numbers")
    void areFinite(String component, DoubleFunction<Record> maker) {
        for (double number : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatThrownBy(() -> maker.apply(number)).isInstanceOfSatisfying(RuleViolation.class, violation -> {
                assertThat(violation.rule()).isEqualTo(Rule.FINITE);
                assertThat(violation.component()).isEqualTo(component);
            });
        }
        assertThat(maker.apply(2)).isNotNull();
    }

    @Test
    void standInOrder() {
        breaks(Rule.ORDERED, () -> new Step.Clip(OptionalDouble.of(1), OptionalDouble.of(0)));
        breaks(Rule.CLIP_HAS_END, () -> new Step.Clip(OptionalDouble.empty(), OptionalDouble.empty()));
        breaks(Rule.ORDERED, () -> new Extent(1, 0));
        breaks(Rule.ORDERED, () -> new Extent(0, Double.POSITIVE_INFINITY));
        breaks(
                Rule.APART,
                () -> new Observed.ObservedGoalposts(0.9, 0.9, QuantileRule.HF7, MORE, Outside.CLAMP, List.of()));
        breaks(Rule.ASCENDING, () -> new Frozen.Bands(List.of(1.0, 1.0), List.of(0.0, 1.0, 2.0), List.of()));
        breaks(Rule.ONE_SCORE_A_BAND, () -> new Frozen.Bands(List.of(1.0, 2.0), List.of(0.0, 1.0), List.of()));
        breaks(Rule.ASCENDING, () -> new Frozen.Rank(List.of(2.0, 1.0), RankForm.SHARE, MORE, Ties.DENSE, List.of()));
        assertThat(new Frozen.Rank(List.of(1.0, 1.0), RankForm.SHARE, MORE, Ties.DENSE, List.of()).reference())
                .containsExactly(1.0, 1.0);
    }

    @Test
    void divideByAReferenceOtherThanZeroAlone() {
        for (DistanceForm form : List.of(DistanceForm.RATIO, DistanceForm.RELATIVE_DIFFERENCE)) {
            breaks(Rule.REFERENCE_NOT_ZERO, () -> new Frozen.Distance(-0.0, form, MORE, Optional.empty(), List.of()));
        }
        assertThat(new Frozen.Distance(0, DistanceForm.DIFFERENCE, MORE, Optional.empty(), List.of()).reference())
                .isZero();
    }

    @Test
    void makeGoalpostsOfTwo() {
        breaks(Rule.GOALPOSTS_DIFFER, () -> new Posts(1, 1));
        breaks(Rule.GOALPOSTS_DIFFER, () -> new Posts(Double.NaN, 1));
        breaks(Rule.GOALPOSTS_DIFFER, () -> new Frozen.Goalposts(0, -0.0, Outside.CLAMP, List.of()));
    }

    private static void breaks(Rule rule, ThrowingCallable maker) {
        assertThatThrownBy(maker)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
