package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.Penalty;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.LogBase;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.RankForm;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sums of doubles are not exact. The expected values follow from the definitions by hand. */
class ExactnessTest {

    @ParameterizedTest
    @ValueSource(doubles = {-3, -1, 1e-9, 0, 1, 2.5})
    void theMeanOfEqualChildrenIsEachOfThem(double exponent) {
        for (int count = 2; count <= 12; count++) {
            double[] equal = new double[count];
            for (double score : new double[] {100, 99.9, 7, 1}) {
                Arrays.fill(equal, score);
                NodeScore root =
                        Flat.root(Flat.of(new Combine.PowerMean(exponent), Flat.plain(count)), Flat.values(equal));
                assertThat(root.score()).hasValue(root.children().get(0).score().orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-17, -1e-17, 1e-9, -1e-9})
    void aPowerMeanNearZeroIsNearlyGeometric(double exponent) {
        NodeScore root = Flat.root(Flat.of(new Combine.PowerMean(exponent), Flat.plain(2)), Flat.values(1, 100));
        assertThat(root.score().orElseThrow()).isEqualTo(10, within(1e-6));
    }

    @Test
    void aPowerMeanLosesNothingToVerySmallOrVeryGreatExponents() {
        assertThat(Flat.root(Flat.of(new Combine.PowerMean(5e-324), Flat.plain(2)), Flat.values(1, 100))
                        .score()
                        .orElseThrow())
                .isEqualTo(10, within(1e-12));
        assertThat(Flat.root(Flat.of(new Combine.PowerMean(1000), Flat.plain(2)), Flat.values(1, 100))
                        .score()
                        .orElseThrow())
                .isEqualTo(100 * Math.exp(-Math.log(2) / 1000), within(1e-9));
        assertThat(Flat.root(Flat.of(new Combine.PowerMean(-1000), Flat.plain(2)), Flat.values(1, 100))
                        .score()
                        .orElseThrow())
                .isEqualTo(Math.exp(Math.log(2) / 1000), within(1e-9));
    }

    /** Seven children of 100 with the share 1/7 sum to 99.99999999999997 one after the other. */
    @Test
    void whoBeatsAllHasTheTopOfTheScaleAndWhoIsBalancedHasNoPenalty() {
        double[] all = new double[7];
        Arrays.fill(all, 100);
        List<ReferenceRow> reference = List.of(new ReferenceRow("r", Collections.nCopies(7, 50.0)));
        for (Combine combine : List.of(
                new RankBased.Borda(reference),
                new RankBased.Copeland(reference),
                new Combine.MazziottaPareto(Penalty.DOWNWARD, Deviation.SAMPLE),
                new Combine.MazziottaPareto(Penalty.UPWARD, Deviation.POPULATION))) {
            NodeScore root = Flat.root(Flat.of(combine, Flat.plain(7)), Flat.values(all));
            assertThat(root.score()).hasValue(100);
            assertThat(root.bounds()).contains(new Bounds(100, 100));
        }
    }

    /** 0.1 + 0.2 is 0.30000000000000004 among doubles, and no greater than 0.3. */
    @Test
    void equalsCarryAMaximumByWeightWhateverTheOrderOfTheirSums() {
        Node.Group mean = Node.Group.of("mean", new Combine.Sum())
                .weight(1)
                .children(Node.Leaf.of("i1", 1), Node.Leaf.of("i2", 1))
                .build();
        Methodology method = Given.method(
                        List.of(Flat.plain(3)),
                        Given.view(
                                "v",
                                Given.root(
                                        new Combine.Maximum(), new MissingPolicy.All(), Node.Leaf.of("i0", 1), mean)))
                .build();
        NodeScore root = Flat.root(method, Flat.values(0.3, 0.1, 0.2));
        assertThat(root.children().get(1).score()).hasValue(0.1 + 0.2);
        for (NodeScore child : root.children()) {
            assertThat(child.contribution().orElseThrow()).isEqualTo(0.15, within(1e-15));
        }
    }

    @Test
    void scoresThatDifferByTheOrderOfSummingAloneShareARank() {
        assertThat(Ranking.of(List.of(20.0, 19.999999999999996, 19.99), Ties.COMPETITION))
                .containsExactly(1.0, 1.0, 3.0);
    }

    /** log2 9 is 3.16992500144231(2312...), written with 15 digits in the reference. */
    @Test
    void aValueOfTheReferenceHasItsPlaceWhateverItsStepsMakeOfIt() {
        Normalisation rank = new Frozen.Rank(
                List.of(1.0, 3.16992500144231, 5.0),
                RankForm.ASCENDING,
                Direction.MORE_IS_BETTER,
                Ties.COMPETITION,
                List.of(new Step.Log(LogBase.TWO)));
        Methodology method = Flat.of(new Combine.Arithmetic(), Given.indicator("i0", rank));
        assertThat(Flat.root(method, Flat.values(9)).score()).hasValue(2);
        Normalisation sums = new Frozen.Rank(
                List.of(0.1, 0.1 + 0.2, 0.5),
                RankForm.ASCENDING,
                Direction.MORE_IS_BETTER,
                Ties.COMPETITION,
                List.of());
        assertThat(Flat.root(Flat.of(new Combine.Arithmetic(), Given.indicator("i0", sums)), Flat.values(0.3))
                        .score())
                .hasValue(2);
    }

    @Test
    void aDuelOfEqualsIsEven() {
        List<ReferenceRow> reference = List.of(new ReferenceRow("r", List.of(0.3, 100.0)));
        NodeScore copeland =
                Flat.root(Flat.of(new RankBased.Copeland(reference), Flat.plain(2)), Flat.values(0.1 + 0.2, 100));
        assertThat(copeland.score()).hasValue(50);
        NodeScore borda =
                Flat.root(Flat.of(new RankBased.Borda(reference), Flat.plain(2)), Flat.values(0.1 + 0.2, 100));
        assertThat(borda.score()).hasValue(50);
    }

    @Test
    void ranksNobodyWhoseStepIsNotDefined() {
        List<ReferenceRow> reference = List.of(new ReferenceRow("r", List.of(10.0, 70.0)));
        for (Combine combine : List.of(new RankBased.Copeland(reference), new RankBased.Borda(reference))) {
            assertThat(Flat.root(logarithmic(combine), Flat.values(0, 70)).unavailable())
                    .contains(Unavailable.UNDEFINED);
            assertThat(Flat.root(logarithmic(combine), Flat.values(1, 70)).score())
                    .isPresent();
        }
        List<ReferenceRow> undefined = List.of(new ReferenceRow("r", List.of(0.0, 70.0)));
        assertThatThrownBy(() -> Scorer.of(logarithmic(new RankBased.Copeland(undefined))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/views/0/root/combine/reference/0: the steps before combining are not defined");
    }

    private static Methodology logarithmic(Combine combine) {
        Node.Group root = Node.Group.of("root", combine)
                .missing(new MissingPolicy.All())
                .before(List.of(new Step.Log(LogBase.TEN)))
                .children(Node.Leaf.of("i0", 1), Node.Leaf.of("i1", 1))
                .build();
        return Given.method(List.of(Flat.plain(2)), Given.view("v", root)).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REFUSE", "EXTEND", "CLAMP_BEST"})
    void thereIsOneZero(Outside outside) {
        Indicator late = Given.indicator("i0", new Frozen.Goalposts(10, 0, outside, List.of()));
        NodeScore leaf = Flat.root(Flat.of(new Combine.Arithmetic(), late, Given.plain("i1")), Flat.values(10, 50))
                .children()
                .get(0);
        assertThat(leaf.score()).isEqualTo(OptionalDouble.of(0.0));
        assertThat(leaf.contribution()).isEqualTo(OptionalDouble.of(0.0));
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, COMPETITION, 0, 80",
        "SHARE, MODIFIED_COMPETITION, 20, 100",
        "SHARE, DENSE, 0, 40",
        "SHARE, AVERAGE, 10, 90",
        "PERCENTILE, COMPETITION, 16.666666666666668, 83.33333333333333",
        "ASCENDING, DENSE, 1, 3"
    })
    void aRankLiesBetweenTheFirstAndTheLastThatTiesAllow(RankForm form, Ties ties, double low, double high) {
        Normalisation rank =
                new Frozen.Rank(List.of(1.0, 1.0, 3.0, 3.0, 9.0, 9.0), form, Direction.MORE_IS_BETTER, ties, List.of());
        Methodology method = Flat.of(new Combine.Arithmetic(), Given.indicator("i0", rank), Given.plain("i1"));
        NodeScore missing = Flat.root(method, Flat.values()).children().get(0);
        assertThat(missing.bounds()).contains(new Bounds(low, high));
        NodeScore best = Flat.root(method, Flat.values(9, 50)).children().get(0);
        assertThat(best.score()).hasValue(high);
        assertThat(best.gain()).hasValue(0);
    }

    @Test
    void aGroupWithTooFewChildrenNeverScoresAndItsBoundsDoNotPretendSo() {
        MissingPolicy three = new MissingPolicy.Available(0, OptionalInt.of(3));
        for (MissingPolicy above : List.of(new MissingPolicy.Worst(), MissingPolicy.Available.of(0))) {
            Node.Group inner = Node.Group.of("inner", new Combine.Arithmetic())
                    .missing(three)
                    .weight(1)
                    .children(Node.Leaf.of("a", 1), Node.Leaf.of("b", 1), Node.Leaf.of("c", 1))
                    .build();
            Methodology method = Given.method(
                            List.of(Given.plain("a"), Given.plain("b"), Given.plain("c"), Given.plain("d")),
                            Given.view("v", Given.root(new Combine.Arithmetic(), above, inner, Node.Leaf.of("d", 1))))
                    .build();
            NodeScore root = Scorer.of(method)
                    .score(
                            Given.with(
                                    Given.values("s", Map.of("b", 80.0, "d", 50.0)),
                                    "a",
                                    new Outcome.NotApplicable("none")),
                            Given.DATA)
                    .views()
                    .get(0)
                    .root();
            double expected = above instanceof MissingPolicy.Worst ? 25 : 50;
            assertThat(root.score()).hasValue(expected);
            assertThat(root.bounds()).contains(new Bounds(expected, expected));
            assertThat(root.children().get(0).bounds()).isEmpty();
        }
    }

    /** Half of what the group requires can be known at most: its other child never has a score. */
    @Test
    void aGroupThatCannotBeCoveredNeverScoresAndHasNoBounds() {
        Node.Group never = Node.Group.of("never", new Combine.Arithmetic())
                .missing(new MissingPolicy.Available(0, OptionalInt.of(2)))
                .weight(1)
                .children(Node.Leaf.of("a", 1), Node.Leaf.of("b", 1))
                .build();
        Node.Group inner = Node.Group.of("inner", new Combine.Arithmetic())
                .missing(MissingPolicy.Available.of(0.6))
                .weight(1)
                .children(never, Node.Leaf.of("c", 1))
                .build();
        Methodology method = Given.method(
                        List.of(Given.plain("a"), Given.plain("b"), Given.plain("c"), Given.plain("d")),
                        Given.view(
                                "v",
                                Given.root(
                                        new Combine.Arithmetic(),
                                        new MissingPolicy.Worst(),
                                        inner,
                                        Node.Leaf.of("d", 3))))
                .build();
        NodeScore root = Scorer.of(method)
                .score(
                        Given.with(Given.values("s", Map.of("b", 80.0)), "a", new Outcome.NotApplicable("none")),
                        Given.DATA)
                .views()
                .get(0)
                .root();
        assertThat(root.children().get(0).bounds()).isEmpty();
        assertThat(root.score()).hasValue(0);
        assertThat(root.bounds()).contains(new Bounds(0, 75));
    }

    /** 100 over 0 is not defined, and nothing is left to be answered: the root counts it as the worst, now and ever. */
    @Test
    void whatCannotBeAnsweredBetterIsBoundByWhatItIs() {
        Node.Group ratio = Node.Group.of("ratio", new Combine.Quotient())
                .weight(1)
                .children(Node.Leaf.of("a", 1), Node.Leaf.of("b", 1))
                .build();
        Methodology method = Given.method(
                        List.of(Given.plain("a"), Given.plain("b"), Given.plain("c")),
                        Given.view(
                                "v",
                                Given.root(
                                        new Combine.Arithmetic(),
                                        new MissingPolicy.Worst(),
                                        ratio,
                                        Node.Leaf.of("c", 1))))
                .build();
        NodeScore root = Flat.root(method, Map.of("a", 100.0, "b", 0.0));
        assertThat(root.children().get(0).unavailable()).contains(Unavailable.UNDEFINED);
        assertThat(root.bounds()).contains(new Bounds(0, 50));
    }
}
