package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.Penalty;
import org.impactmodel.model.method.Allocation;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Extent;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.Posts;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where numbers end, and gains. The expected values follow from the definitions by hand. */
class LimitsTest {

    @Test
    void weightsOfAnySizeAreRatios() {
        for (double unit : new double[] {1e308, 1, 1e-300}) {
            Methodology method = Given.method(
                            List.of(Flat.plain(2)),
                            Given.view(
                                    "v",
                                    Given.root(
                                            new Combine.Arithmetic(),
                                            new MissingPolicy.All(),
                                            Node.Leaf.of("i0", unit),
                                            Node.Leaf.of("i1", unit))))
                    .build();
            assertThat(Flat.root(method, Flat.values(50, 60)).score()).hasValue(55);
        }
    }

    @Test
    void pointsOfAnySizeAreShares() {
        Weighting budget = new Weighting.Budget(List.of(new Allocation(
                "citizens", Optional.empty(), new TreeMap<>(Map.of("i0", 1e308, "i1", 1.5e308, "i2", 1.5e308)))));
        Node.Group root = Node.Group.of("root", new Combine.Arithmetic())
                .missing(new MissingPolicy.All())
                .weights(Optional.of(budget))
                .children(IntStream.range(0, 3)
                        .mapToObj(i -> (Node) new Node.Leaf("i" + i, OptionalDouble.empty(), Optional.empty()))
                        .toList())
                .build();
        Methodology method =
                Given.method(List.of(Flat.plain(3)), Given.view("v", root)).build();
        assertThat(Flat.root(method, Flat.values(10, 50, 60)).score().orElseThrow())
                .isEqualTo(43.75, within(1e-12));
    }

    @Test
    void goalpostsMayBeAsFarApartAsNumbersGo() {
        Normalisation far = new Frozen.Goalposts(-1e308, 1e308, Outside.EXTEND, List.of());
        Methodology method = Flat.of(new Combine.Arithmetic(), Given.indicator("i0", far));
        assertThat(Flat.root(method, Flat.values(0)).score()).hasValue(50);
        assertThat(Flat.root(method, Flat.values(-1e308)).score()).hasValue(0);
        assertThat(Flat.root(method, Flat.values(1e308)).score()).hasValue(100);
        assertThat(Flat.root(method, Flat.values(1.5e308)).score().orElseThrow())
                .isEqualTo(125, within(1e-9));
    }

    @Test
    void partsOfWhatIsAlmostNothingAreNumbers() {
        Node.Group root = Node.Group.of("root", new Combine.Arithmetic())
                .missing(new MissingPolicy.All())
                .after(List.of(new Step.Add(100)))
                .children(Node.Leaf.of("i0", 1))
                .build();
        Methodology method = Given.method(
                        List.of(Given.indicator("i0", new Frozen.AsIs(List.of()))), Given.view("v", root))
                .build();
        assertThat(Flat.root(method, Flat.values(4.9e-324)).children().get(0).contribution())
                .hasValue(100);
        Methodology balanced = Flat.of(
                new Combine.MazziottaPareto(Penalty.DOWNWARD, Deviation.POPULATION),
                Given.indicator("i0", new Frozen.AsIs(List.of())),
                Given.indicator("i1", new Frozen.AsIs(List.of())));
        for (NodeScore child : Flat.root(balanced, Flat.values(1e-200, 1e-200)).children()) {
            assertThat(child.contribution()).hasValue(5e-201);
        }
    }

    /** 150 of 50 scores 300, and 200 of 50 would score more still; clamped at the best, 100 is all that there is. */
    @ParameterizedTest
    @CsvSource({
        "EXTEND, 150, false",
        "EXTEND, 50, false",
        "CLAMP_WORST, 50, false",
        "CLAMP_BEST, 150, true",
        "CLAMP, 50, true",
        "REFUSE, 50, true"
    })
    void nothingToGainIsSaidWhereNothingBetterIsPossibleAlone(Outside outside, double value, boolean nothing) {
        Indicator open = Given.indicator("i0", new Frozen.Goalposts(0, 50, outside, List.of()));
        NodeScore leaf = Flat.root(Flat.of(new Combine.Arithmetic(), open, Given.plain("i1")), Flat.values(value, 50))
                .children()
                .get(0);
        assertThat(leaf.gain()).isEqualTo(nothing ? OptionalDouble.of(0) : OptionalDouble.empty());
    }

    /** -20 times 0 is -0.0 among doubles; at its best of 100 the first is 0 as well, and 0 less 0 is no gain. */
    @Test
    void gainsAreNeverBelowZeroByNothing() {
        Indicator plain = Given.indicator("i0", new Frozen.Levels(new TreeMap<>(Map.of("low", 0.0, "high", 100.0))));
        Node constant = new Node.Constant("below", OptionalDouble.of(1), -20);
        Methodology method = Given.method(
                        List.of(plain, Given.plain("i1")),
                        Given.view(
                                "v",
                                Given.root(
                                        new Combine.Product(),
                                        new MissingPolicy.All(),
                                        Node.Leaf.of("i1", 1),
                                        constant,
                                        Node.Leaf.of("i0", 1))))
                .build();
        NodeScore root = Scorer.of(method)
                .score(Given.with(Given.values("s", Map.of("i1", 0.0)), "i0", new Outcome.Level("low")), Given.DATA)
                .views()
                .get(0)
                .root();
        assertThat(root.score()).isEqualTo(OptionalDouble.of(0));
        for (int leaf : new int[] {0, 2}) {
            assertThat(root.children().get(leaf).gain()).isEqualTo(OptionalDouble.of(0));
        }
    }

    @Test
    void whatTheMethodCannotScoreForTheGroupOfTheSubjectHasNoGain() {
        Indicator grouped = Given.indicator(
                "i0",
                new Frozen.GroupedGoalposts(
                        "region", new TreeMap<>(Map.of("north", new Posts(0, 10))), Outside.CLAMP, List.of()));
        Node.Group group = Given.root(
                new Combine.Arithmetic(), new MissingPolicy.Worst(), Node.Leaf.of("i0", 1), Node.Leaf.of("i1", 1));
        Methodology method = Given.method(List.of(grouped, Given.plain("i1")), Given.view("v", group))
                .build();
        NodeScore leaf = Flat.root(method, Flat.values(5, 50)).children().get(0);
        assertThat(leaf.unavailable()).contains(Unavailable.GROUP_UNKNOWN);
        assertThat(leaf.gain()).isEmpty();
    }

    @Test
    void whatHasNoBestHasNoGain() {
        Indicator asIs = Given.indicator("i0", new Frozen.AsIs(List.of()));
        Indicator standard = Given.indicator(
                "i1", new Frozen.ZScore(50, 10, Direction.MORE_IS_BETTER, 0, 1, Optional.empty(), List.of()));
        Indicator ranged = Given.indicator(
                "i2",
                new Frozen.ZScore(50, 10, Direction.MORE_IS_BETTER, 0, 1, Optional.of(new Extent(30, 80)), List.of()));
        Methodology method = Flat.of(new Combine.Arithmetic(), asIs, standard, ranged);
        NodeScore root = Flat.root(method, Flat.values(1, 60, 50));
        assertThat(root.children().get(0).gain()).isEmpty();
        assertThat(root.children().get(1).gain()).isEmpty();
        assertThat(root.children().get(2).gain().orElseThrow()).isEqualTo(1, within(1e-12));
        assertThat(Flat.root(method, Flat.values(1, 60, 80)).children().get(2).gain())
                .isEmpty();
    }

    @Test
    void whatLeavesTheNumbersIsNoScore() {
        Normalisation narrow =
                new Frozen.ZScore(0, 1e-320, Direction.MORE_IS_BETTER, 0, 1, Optional.empty(), List.of());
        NodeScore leaf = Flat.root(Flat.of(new Combine.Arithmetic(), Given.indicator("i0", narrow)), Flat.values(5))
                .children()
                .get(0);
        assertThat(leaf.unavailable()).contains(Unavailable.UNUSABLE_VALUE);
    }
}
