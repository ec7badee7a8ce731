package org.impactmodel.scoring.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Deviation;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.LogBase;
import org.impactmodel.model.normalise.Observed;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.QuantileRule;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.scoring.Scorer;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;

/** What groups observe: means of groups of subjects, rows of subjects, weights. */
class FittedGroupsTest {

    private static Node.Leaf unweighted(String id) {
        return new Node.Leaf(id, OptionalDouble.empty(), Optional.empty());
    }

    private static Methodology weighed(Weighting weighting, String... ids) {
        List<Indicator> indicators = new ArrayList<>();
        List<Node> leaves = new ArrayList<>();
        for (String id : ids) {
            indicators.add(Given.plain(id));
            leaves.add(unweighted(id));
        }
        Node.Group root = Node.Group.of("root", new Combine.Arithmetic())
                .missing(new MissingPolicy.All())
                .weights(Optional.of(weighting))
                .children(leaves)
                .build();
        return Given.method(indicators, Given.view("v", root)).build();
    }

    /** Who has 0 on a child has no logarithm, so no score in the group: nobody can be set against it. */
    @Test
    void aSubjectWhoseStepsAreNotDefinedIsNoRowOfTheReference() {
        Node.Group root = Node.Group.of("root", new RankBased.Copeland(List.of()))
                .missing(new MissingPolicy.All())
                .before(List.of(new Step.Log(LogBase.TEN)))
                .children(Node.Leaf.of("a", 1))
                .build();
        Methodology method =
                Given.method(List.of(Given.plain("a")), Given.view("v", root)).build();
        List<Answers> reference = List.of(
                Given.values("x", Map.of("a", 0.0)),
                Given.values("y", Map.of("a", 10.0)),
                Given.values("z", Map.of("a", 40.0)));
        Methodology fitted = Fitter.fit(method, reference, "three");
        assertThat(fitted.views().get(0).root().combine())
                .isEqualTo(new RankBased.Copeland(
                        List.of(new ReferenceRow("y", List.of(10.0)), new ReferenceRow("z", List.of(40.0)))));
        assertThat(Scorer.of(fitted)
                        .score(Given.values("s", Map.of("a", 20.0)), Given.DATA)
                        .views()
                        .get(0)
                        .root()
                        .score())
                .hasValue(50);
    }

    private static List<Double> weights(Methodology methodology) {
        return methodology.views().get(0).root().children().stream()
                .map(child -> child.weight().orElseThrow())
                .toList();
    }

    /**
     * The entropies of shares 1/4 and 3/4, and of 1/3 and 2/3, as parts of ln 2 are the binary entropies 0.811278 and
     * 0.918296 (Shannon 1948); the weights are in proportion to what they lack to 1.
     */
    @Test
    void entropyWeighsWhatTellsSubjectsApart() {
        Methodology fitted = Fitter.fit(
                weighed(new Weighting.ObservedEntropy(), "a", "b"),
                List.of(
                        Given.values("s", Map.of("a", 25.0, "b", 30.0)),
                        Given.values("t", Map.of("a", 75.0, "b", 60.0))),
                "two");
        double a = 1 - 0.8112781244591328;
        double b = 1 - 0.9182958340544896;
        assertThat(weights(fitted).get(0)).isCloseTo(a / (a + b), within(1e-12));
        assertThat(weights(fitted).get(1)).isCloseTo(b / (a + b), within(1e-12));
        assertThat(fitted.views().get(0).root().weights()).isEmpty();
    }

    /**
     * With b and c uncorrelated and a their sum, the correlations of a with both are 1/sqrt 2; the matrix has the eigenvalues 2, 1
     * and 0, and to 2 belongs (1/sqrt 2, 1/2, 1/2): squared 0.5, 0.25, 0.25.
     */
    @Test
    void principalComponentWeighsByItsSquaredLoadings() {
        List<Answers> reference = List.of(
                Given.values("s", Map.of("a", 90.0, "b", 60.0, "c", 50.0)),
                Given.values("t", Map.of("a", 50.0, "b", 60.0, "c", 30.0)),
                Given.values("u", Map.of("a", 50.0, "b", 20.0, "c", 50.0)),
                Given.values("w", Map.of("a", 10.0, "b", 20.0, "c", 30.0)));
        for (Deviation deviation : Deviation.values()) {
            List<Double> weights = weights(Fitter.fit(
                    weighed(new Weighting.ObservedPrincipalComponent(deviation), "a", "b", "c"), reference, "four"));
            assertThat(weights.get(0)).isCloseTo(0.5, within(1e-12));
            assertThat(weights.get(1)).isCloseTo(0.25, within(1e-12));
            assertThat(weights.get(2)).isCloseTo(0.25, within(1e-12));
        }
    }

    @Test
    void componentThatIsNotDeterminedIsRefused() {
        List<Answers> uncorrelated = List.of(
                Given.values("s", Map.of("b", 60.0, "c", 50.0)),
                Given.values("t", Map.of("b", 60.0, "c", 30.0)),
                Given.values("u", Map.of("b", 20.0, "c", 50.0)),
                Given.values("w", Map.of("b", 20.0, "c", 30.0)));
        assertThat(reasons(weighed(new Weighting.ObservedPrincipalComponent(Deviation.SAMPLE), "b", "c"), uncorrelated))
                .containsExactly(UnfitReason.NO_WEIGHTS);
    }

    @Test
    void childThatTellsNobodyApartHasNoObservedWeight() {
        List<Answers> constant = List.of(
                Given.values("s", Map.of("a", 60.0, "b", 50.0)), Given.values("t", Map.of("a", 60.0, "b", 30.0)));
        assertThat(reasons(weighed(new Weighting.ObservedEntropy(), "a", "b"), constant))
                .containsExactly(UnfitReason.NO_WEIGHTS);
        assertThat(reasons(weighed(new Weighting.ObservedEntropy(), "a", "b"), constant.subList(0, 1)))
                .containsExactly(UnfitReason.TOO_FEW_SUBJECTS);
    }

    @Test
    void entropyRefusesNegativeScores() {
        Methodology method = weighed(new Weighting.ObservedEntropy(), "a", "b").toBuilder()
                .indicators(List.of(Given.indicator("a", new Frozen.AsIs(List.of())), Given.plain("b")))
                .build();
        List<Answers> reference = List.of(
                Given.values("s", Map.of("a", -1.0, "b", 50.0)), Given.values("t", Map.of("a", 1.0, "b", 30.0)));
        assertThat(reasons(method, reference)).containsExactly(UnfitReason.NEGATIVE_SCORES);
    }

    @Test
    void subjectWhoseScoresTheStepsOfTheGroupDoNotTakeIsNoReference() {
        Methodology method = weighed(new Weighting.ObservedEntropy(), "a", "b");
        Node.Group logs = method.views().get(0).root().toBuilder()
                .before(List.of(new Step.Log(LogBase.TEN)))
                .build();
        Methodology logarithmic =
                method.toBuilder().views(List.of(Given.view("v", logs))).build();
        // the logarithms of a are 1 and 2, shares 1/3 and 2/3; those of b 1 and 1.5, shares 2/5 and 3/5
        List<Double> weights = weights(Fitter.fit(
                logarithmic,
                List.of(
                        Given.values("s", Map.of("a", 10.0, "b", 10.0)),
                        Given.values("t", Map.of("a", 100.0, "b", Math.sqrt(1000))),
                        Given.values("zero", Map.of("a", 0.0, "b", 70.0))),
                "r"));
        double a = 1 - 0.9182958340544896;
        double b = 1 - 0.9709505944546686;
        assertThat(weights.get(0)).isCloseTo(a / (a + b), within(1e-9));
    }

    private static List<UnfitReason> reasons(Methodology methodology, List<Answers> reference) {
        return catchThrowableOfType(UnfitException.class, () -> Fitter.fit(methodology, reference, "r"))
                .reasons()
                .stream()
                .map(Unfit::reason)
                .toList();
    }

    @Test
    void rowsOfARankBasedGroupAreTheScoresOfItsFittedChildren() {
        Indicator halves = Given.indicator(
                "a",
                new Observed.ObservedGoalposts(
                        0, 1, QuantileRule.HF7, Direction.LESS_IS_BETTER, Outside.CLAMP, List.of()));
        Methodology method = Given.method(
                        List.of(halves, Given.plain("b")),
                        Given.view(
                                "v",
                                Given.root(
                                        new RankBased.Borda(List.of()),
                                        new MissingPolicy.All(),
                                        Node.Leaf.of("a", 1),
                                        Node.Leaf.of("b", 1))))
                .build();
        Methodology fitted = Fitter.fit(
                method,
                List.of(
                        Given.values("t", Map.of("a", 20.0, "b", 60.0)),
                        Given.values("s", Map.of("a", 10.0, "b", 50.0)),
                        Given.values("incomplete", Map.of("a", 15.0))),
                "r");
        assertThat(fitted.views().get(0).root().combine())
                .isEqualTo(new RankBased.Borda(List.of(
                        new ReferenceRow("s", List.of(100.0, 50.0)), new ReferenceRow("t", List.of(0.0, 60.0)))));
        assertThat(fitted.fitted().orElseThrow().subjects()).isEqualTo(3);
    }

    @Test
    void meansOfGroupsAreTakenAtEveryNodeThatInheritsThePolicy() {
        Node.Group inner = Node.Group.of("inner", new Combine.Arithmetic())
                .weight(1)
                .children(Node.Leaf.of("a", 1), Node.Leaf.of("b", 1))
                .build();
        Methodology method = Given.method(
                        List.of(Given.plain("a"), Given.plain("b")),
                        Given.view(
                                "v",
                                Given.root(
                                        new Combine.Arithmetic(),
                                        new MissingPolicy.GroupMean("region", new TreeMap<>()),
                                        inner)))
                .build();
        List<Answers> reference = List.of(
                in("north", "s", Map.of("a", 10.0, "b", 40.0)),
                in("north", "t", Map.of("a", 30.0)),
                in("south", "u", Map.of("a", 80.0)));
        Methodology fitted = Fitter.fit(method, reference, "r");
        Node.Group root = fitted.views().get(0).root();
        assertThat(((Node.Group) root.children().get(0)).missing())
                .isEqualTo(Optional.of(new MissingPolicy.GroupMean(
                        "region",
                        new TreeMap<>(Map.of(
                                "north", new TreeMap<>(Map.of("a", 20.0, "b", 40.0)),
                                "south", new TreeMap<>(Map.of("a", 80.0)))))));
        // s: (10 + 40) / 2 = 25; t: (30 + mean of b in the north 40) / 2 = 35; u has no b in the south
        assertThat(root.missing())
                .isEqualTo(Optional.of(new MissingPolicy.GroupMean(
                        "region", new TreeMap<>(Map.of("north", new TreeMap<>(Map.of("inner", 30.0)))))));
        assertThat(Scorer.of(fitted)
                        .score(in("north", "x", Map.of("a", 50.0)), Given.DATA)
                        .views()
                        .get(0)
                        .root()
                        .score())
                .isEqualTo(OptionalDouble.of(45));
    }

    private static Answers in(String region, String subject, Map<String, Double> values) {
        return Given.with(Given.values(subject, values), "region", region);
    }
}
