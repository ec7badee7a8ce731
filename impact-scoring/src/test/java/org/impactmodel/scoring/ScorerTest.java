package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.impactmodel.scoring.Trials.AS_IS;
import static org.impactmodel.scoring.Trials.PERCENT;
import static org.impactmodel.scoring.Trials.TEXT;
import static org.impactmodel.scoring.Trials.group;
import static org.impactmodel.scoring.Trials.outcomes;
import static org.impactmodel.scoring.Trials.root;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Notice;
import org.impactmodel.model.card.NoticeKind;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.method.Fitted;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Judgement;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.LogBase;
import org.impactmodel.model.normalise.Observed;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.Posts;
import org.impactmodel.model.normalise.RankForm;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.table.IndicatorTable;
import org.junit.jupiter.api.Test;

/** Small cases worked by hand. */
class ScorerTest {

    private static final double MISSING = Double.NaN;
    private static final double NOT_APPLICABLE = Double.POSITIVE_INFINITY;
    private static final Combine MEAN = new Combine.Arithmetic();
    private static final MissingPolicy ALL = new MissingPolicy.All();

    @Test
    void algebraPassesOnItsWholeScore() {
        assertParts(root(AS_IS, group("g", new Combine.Product(), ALL, 1, 1), outcomes(50, 40)), 20, 10.0, 10.0);
        assertParts(root(AS_IS, group("g", new Combine.Quotient(), ALL, 1, 1), outcomes(30, 60)), 50, 50.0, 0.0);
        assertParts(root(AS_IS, group("g", new Combine.Complement(), ALL, 1), outcomes(30)), 70, 70.0);
        assertParts(root(AS_IS, group("g", new Combine.Sum(), ALL, 0.5, 2), outcomes(30, 5)), 25, 15.0, 10.0);
    }

    @Test
    void aQuotientByZeroSaysThatItIsNotDefined() {
        NodeScore root = root(AS_IS, group("g", new Combine.Quotient(), ALL, 1, 1), outcomes(30, 0));
        assertThat(root.score()).isEmpty();
        assertThat(root.unavailable()).contains(Unavailable.UNDEFINED);
    }

    @Test
    void eachPolicyTreatsAMissingAnswerAsItSays() {
        assertThat(half(ALL).unavailable()).contains(Unavailable.MISSING);
        assertParts(half(new MissingPolicy.Worst()), 40, 40.0, 0.0);
        assertParts(half(new MissingPolicy.Neutral()), 65, 40.0, 25.0);
        assertParts(half(new MissingPolicy.Fixed(20)), 50, 40.0, 10.0);
        assertThat(half(new MissingPolicy.Fixed(20)).children().get(1).stoodIn())
                .hasValue(20);
        assertThat(half(new MissingPolicy.Fixed(20)).coverage()).isEqualTo(0.5);
        assertThat(half(MissingPolicy.Available.of(0.5)).score()).hasValue(80);
        assertThat(half(new MissingPolicy.Available(0, OptionalInt.of(2))).unavailable())
                .contains(Unavailable.COVERAGE_BELOW_MINIMUM);
        NodeScore tooLittle = half(MissingPolicy.Available.of(0.6));
        assertThat(tooLittle.unavailable()).contains(Unavailable.COVERAGE_BELOW_MINIMUM);
        assertThat(tooLittle.coverage()).isEqualTo(0.5);
        assertThat(tooLittle.bounds()).contains(new Bounds(40, 90));
    }

    @Test
    void theMeanOfTheGroupStandsInForAMissingAnswer() {
        TreeMap<String, SortedMap<String, Double>> means =
                new TreeMap<>(Map.of("north", new TreeMap<>(Map.of("i0", 70.0, "i1", 30.0))));
        MissingPolicy policy = new MissingPolicy.GroupMean("region", means);
        var method = Trials.method(PERCENT, group("g", MEAN, policy, 1, 1).build());
        assertParts(root(method, from("region", "north", outcomes(80, MISSING))), 55, 40.0, 15.0);
        assertThat(root(method, from("region", "south", outcomes(80, MISSING))).unavailable())
                .contains(Unavailable.GROUP_UNKNOWN);
        assertThat(root(method, from("region", "south", outcomes(80, 20))).score())
                .hasValue(50);
    }

    /** A fitted method has no mean where nobody of the group had a score: then it is the answer that lacks, not the group. */
    @Test
    void whereTheMeansLackAChildItsOwnReasonIsTold() {
        TreeMap<String, SortedMap<String, Double>> means =
                new TreeMap<>(Map.of("north", new TreeMap<>(Map.of("i1", 30.0))));
        var method = Trials.method(
                        PERCENT,
                        group("g", MEAN, new MissingPolicy.GroupMean("region", means), 1, 1)
                                .build())
                .toBuilder()
                .fitted(Fitted.on("two alliances", 2))
                .build();
        NodeScore root = root(method, from("region", "north", outcomes(MISSING, MISSING)));
        assertThat(root.unavailable()).contains(Unavailable.MISSING);
        assertThat(root(method, from("region", "south", outcomes(MISSING, MISSING)))
                        .unavailable())
                .contains(Unavailable.GROUP_UNKNOWN);
    }

    @Test
    void aGroupInheritsThePolicyOfItsParent() {
        Node.Group inner = Node.Group.of("inner", MEAN)
                .weight(1)
                .children(Node.Leaf.of("i0", 1), Node.Leaf.of("i1", 3))
                .build();
        Node.Group outer = Node.Group.of("g", MEAN)
                .missing(MissingPolicy.Available.of(0.2))
                .children(inner, Node.Leaf.of("i2", 1))
                .build();
        NodeScore root = root(Trials.method(PERCENT, outer), Answers.of("s", outcomes(80, MISSING, 40)));
        assertThat(root.score()).hasValue(60);
        assertThat(root.coverage()).isEqualTo(0.625);
    }

    @Test
    void whatDoesNotApplyLeavesTheWeightsAndIsCounted() {
        NodeScore root = root(PERCENT, group("g", MEAN, ALL, 1, 3), outcomes(80, NOT_APPLICABLE));
        assertThat(root.score()).hasValue(80);
        assertThat(root.coverage()).isEqualTo(1);
        assertThat(root.notApplicable()).isEqualTo(0.75);
        assertThat(root.children().get(1).unavailable()).contains(Unavailable.NOT_APPLICABLE);
        assertThat(root.children().get(1).contribution()).isEmpty();
        NodeScore nothing = root(PERCENT, group("g", MEAN, ALL, 1), outcomes(NOT_APPLICABLE));
        assertThat(nothing.unavailable()).contains(Unavailable.NOT_APPLICABLE);
    }

    @Test
    void anIndicatorAppliesOnItsConditionsAlone() {
        Indicator jobs =
                Indicator.of("i0", TEXT, PERCENT).withAppliesIf(List.of(new Condition("kind", List.of("economic"))));
        var method = Trials.method(
                List.of(jobs, Indicator.of("i1", TEXT, PERCENT)),
                group("g", MEAN, ALL, 1, 1).build());
        assertThat(root(method, from("kind", "economic", outcomes(80, 20))).score())
                .hasValue(50);
        assertThat(root(method, from("kind", "sponsorship", outcomes(80, 20))).score())
                .hasValue(20);
    }

    @Test
    void goalpostsDifferByGroup() {
        TreeMap<String, Posts> posts =
                new TreeMap<>(Map.of("women", new Posts(22.5, 87.5), "men", new Posts(17.5, 82.5)));
        var life = new Frozen.GroupedGoalposts("sex", posts, Outside.CLAMP, List.of());
        var method = Trials.method(life, group("g", MEAN, ALL, 1).build());
        assertThat(root(method, from("sex", "women", outcomes(55))).score()).hasValue(50);
        assertThat(root(method, from("sex", "men", outcomes(50))).score()).hasValue(50);
        NodeScore neither = root(method, from("sex", "unknown", outcomes(50)));
        assertThat(neither.children().get(0).unavailable()).contains(Unavailable.GROUP_UNKNOWN);
    }

    @Test
    void eachRuleTreatsWhatLiesOutsideAsItSays() {
        assertThat(outside(Outside.CLAMP, 120)).hasValue(100);
        assertThat(outside(Outside.CLAMP, -20)).hasValue(0);
        assertThat(outside(Outside.CLAMP_BEST, -20)).hasValue(-20);
        assertThat(outside(Outside.CLAMP_WORST, 120)).hasValue(120);
        assertThat(outside(Outside.EXTEND, -20)).hasValue(-20);
        assertThat(outside(Outside.REFUSE, 120)).isEmpty();
    }

    @Test
    void promisesNoBoundsWhereAMissingValueMayLieBeyondThem() {
        for (Outside open : List.of(Outside.EXTEND, Outside.CLAMP_BEST, Outside.CLAMP_WORST)) {
            NodeScore root = missing(open);
            assertThat(root.bounds()).isEmpty();
            assertThat(root.children())
                    .extracting(NodeScore::gain)
                    .containsExactly(OptionalDouble.of(100), OptionalDouble.of(50));
        }
        assertThat(missing(Outside.CLAMP).bounds()).contains(new Bounds(0, 50));
        assertThat(missing(Outside.REFUSE).bounds()).contains(new Bounds(0, 50));
    }

    /** The first of two answers scores 0 of 100, the second is missing. */
    private static NodeScore missing(Outside outside) {
        var half = new MissingPolicy.Available(0.5, OptionalInt.empty());
        return root(
                new Frozen.Goalposts(0, 50, outside, List.of()), group("g", MEAN, half, 1, 1), outcomes(0, MISSING));
    }

    @Test
    void targetsRanksAndBandsScoreByHand() {
        var more = new Frozen.Target(50, Direction.MORE_IS_BETTER, Outside.CLAMP, List.of());
        var less = new Frozen.Target(50, Direction.LESS_IS_BETTER, Outside.CLAMP, List.of());
        var share = new Frozen.Rank(
                List.of(1.0, 2.0, 2.0, 5.0, 9.0), RankForm.SHARE, Direction.MORE_IS_BETTER, Ties.AVERAGE, List.of());
        var falling = new Frozen.Rank(
                List.of(1.0, 2.0, 2.0, 5.0, 9.0),
                RankForm.ASCENDING,
                Direction.LESS_IS_BETTER,
                Ties.COMPETITION,
                List.of());
        assertThat(alone(more, 20).score()).hasValue(40);
        assertThat(alone(less, 100).score()).hasValue(50);
        assertThat(alone(less, 0).score()).hasValue(100);
        assertThat(alone(share, 2).score()).hasValue(37.5);
        assertThat(alone(share, 7).score()).hasValue(75);
        assertThat(alone(share, 0).score()).hasValue(0);
        assertThat(alone(falling, 9).score()).hasValue(1);
        assertThat(alone(falling, 2).score()).hasValue(3);
    }

    @Test
    void levelsScoreByCodeAndNothingElse() {
        var levels = new Frozen.Levels(new TreeMap<>(Map.of("weak", 25.0, "good", 75.0)));
        assertThat(root(levels, group("g", MEAN, ALL, 1), Map.of("i0", new Outcome.Level("good")))
                        .score())
                .hasValue(75);
        assertThat(alone(levels, 75).children().get(0).unavailable()).contains(Unavailable.UNUSABLE_VALUE);
        NodeScore gap = root(levels, group("g", MEAN, ALL, 1), outcomes(MISSING));
        assertThat(gap.bounds()).contains(new Bounds(25, 75));
    }

    @Test
    void stepsClipChildrenAndRoundTheGroup() {
        var group = group("g", new Combine.Geometric(), ALL, 1, 1)
                .before(List.of(new Step.Clip(OptionalDouble.of(1), OptionalDouble.empty())))
                .after(List.of(new Step.Multiply(2), new Step.Add(1)));
        NodeScore root = root(PERCENT, group, outcomes(0, 100));
        assertParts(root, 21, 10.5, 10.5);
    }

    @Test
    void aLeafMaySeeItsIndicatorAnotherWay() {
        var raw = new Node.Leaf("i0", OptionalDouble.of(1), Optional.of(AS_IS));
        Node.Group root = Node.Group.of("g", MEAN)
                .missing(ALL)
                .children(raw, new Node.Constant("one", OptionalDouble.of(1), 1))
                .build();
        NodeScore score = root(Trials.method(PERCENT, root), Answers.of("s", outcomes(201)));
        assertParts(score, 101, 100.5, 0.5);
    }

    @Test
    void aConstantAloneIsNoAnswer() {
        Node.Group root = Node.Group.of("g", MEAN)
                .missing(MissingPolicy.Available.of(0))
                .children(Node.Leaf.of("i0", 1), new Node.Constant("one", OptionalDouble.of(1), 1))
                .build();
        NodeScore score = root(Trials.method(PERCENT, root), Answers.of("s", outcomes(MISSING)));
        assertThat(score.unavailable()).contains(Unavailable.MISSING);
        assertThat(score.coverage()).isZero();
    }

    @Test
    void tellsWhatAReaderMustKnow() {
        var method = Trials.method(
                        PERCENT,
                        group("g", MEAN, new MissingPolicy.Worst(), 1, 1, 1).build())
                .toBuilder()
                .notApplicableWarning(0.3)
                .build();
        TreeMap<String, Answered> answers = new TreeMap<>();
        answers.put("i0", Answered.of(new Outcome.NotApplicable("no employees")));
        answers.put("i1", new Answered(new Outcome.Value(50), 2, OptionalDouble.of(10), List.of("a", "b")));
        ScoreCard card = Scorer.of(method)
                .withFingerprint("a".repeat(64))
                .score(new Answers("s", Optional.empty(), new TreeMap<>(), answers), Trials.DATA);
        assertThat(card.views().get(0).notices())
                .containsExactly(
                        new Notice(NoticeKind.NOT_APPLICABLE_SHARE, List.of("g")),
                        new Notice(NoticeKind.ASSESSORS_DISAGREE, List.of("g", "i1")),
                        new Notice(NoticeKind.STOOD_IN, List.of("g", "i2")));
        assertThat(card.methodology().sha256()).contains("a".repeat(64));
        assertThat(card.library()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
    }

    @Test
    void namesEveryProblemOfAMethodAtOnce() {
        List<Indicator> indicators = List.of(
                Indicator.of(
                        "x",
                        TEXT,
                        new Observed.ObservedRank(RankForm.SHARE, Direction.MORE_IS_BETTER, Ties.AVERAGE, List.of())),
                Indicator.of(
                        "y", TEXT, new Frozen.Goalposts(0, 10, Outside.CLAMP, List.of(new Step.Log(LogBase.TEN)))));
        Node.Group root = Node.Group.of("g", new RankBased.Borda(List.of()))
                .missing(new MissingPolicy.GroupMean("region", new TreeMap<>()))
                .weights(Optional.of(new Weighting.ObservedEntropy()))
                .children(new Node.Leaf("z", OptionalDouble.empty(), Optional.empty()))
                .build();
        assertThatThrownBy(() -> Scorer.of(Trials.method(indicators, root)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/views/0/root/children/0/indicator")
                .hasMessageContaining("/indicators/0/normalise: still to be fitted on reference data")
                .hasMessageContaining(
                        "/indicators/1/normalise/before: after the steps, worst and best must still be numbers")
                .hasMessageContaining("/views/0/root/combine/reference: still to be fitted")
                .hasMessageContaining("/views/0/root/missing/means: still to be fitted")
                .hasMessageContaining("/views/0/root/weights: still to be fitted");
    }

    @Test
    void refusesJudgementsThatContradictOneAnother() {
        Weighting circle = new Weighting.Pairwise(
                List.of(new Judgement("i0", "i1", 5), new Judgement("i1", "i2", 5), new Judgement("i2", "i0", 5)), 0.1);
        Node.Group root = Node.Group.of("g", MEAN)
                .missing(ALL)
                .weights(Optional.of(circle))
                .children(unweighted("i0"), unweighted("i1"), unweighted("i2"))
                .build();
        assertThatThrownBy(() -> Scorer.of(Trials.method(PERCENT, root)))
                .hasMessageContaining(
                        "/views/0/root/weights/judgements: the judgements in pairs contradict one another less"
                                + " than the method allows, found ");
    }

    @Test
    void refusesAnAnswerToAnUnknownIndicator() {
        Scorer scorer =
                Scorer.of(Trials.method(PERCENT, group("g", MEAN, ALL, 1).build()));
        assertThatThrownBy(() -> scorer.score(Answers.of("s", Map.of("jbos", new Outcome.Value(1))), Trials.DATA))
                .hasMessage("answers: the method has no indicator jbos");
    }

    @Test
    void variablesOfASubjectScoreNothing() {
        Methodology method = Trials.method(PERCENT, group("g", MEAN, ALL, 1).build()).toBuilder()
                .variables(List.of(Variable.count("people", Trials.TEXT)))
                .build();
        Map<String, Outcome> known = Map.of("i0", new Outcome.Value(40));
        Map<String, Outcome> sized = Map.of("i0", new Outcome.Value(40), "people", new Outcome.Value(9));
        Scorer scorer = Scorer.of(method);
        assertThat(scorer.score(Answers.of("s", sized), Trials.DATA))
                .isEqualTo(scorer.score(Answers.of("s", known), Trials.DATA));
        IndicatorTable table = IndicatorTable.of(List.of("i0", "people"))
                .row(Answers.of("s", sized))
                .build();
        assertThat(scorer.score(table, method.views().get(0).id()).score(0, 0)).hasValue(40);
    }

    private static Node.Leaf unweighted(String id) {
        return new Node.Leaf(id, OptionalDouble.empty(), Optional.empty());
    }

    private static NodeScore half(MissingPolicy policy) {
        return root(PERCENT, group("g", MEAN, policy, 1, 1), outcomes(80, MISSING));
    }

    private static NodeScore alone(Frozen how, double value) {
        return root(how, group("g", MEAN, ALL, 1), outcomes(value));
    }

    private static OptionalDouble outside(Outside rule, double value) {
        return alone(new Frozen.Goalposts(0, 100, rule, List.of()), value).score();
    }

    private static Answers from(String attribute, String value, TreeMap<String, Outcome> outcomes) {
        TreeMap<String, List<String>> attributes = new TreeMap<>(Map.of(attribute, List.of(value)));
        return new Answers(
                "s", Optional.empty(), attributes, Answers.of("s", outcomes).answers());
    }

    private static void assertParts(NodeScore root, double score, Double... parts) {
        assertThat(root.score().orElseThrow()).isCloseTo(score, within(1e-12));
        assertThat(root.children().stream()
                        .map(child -> child.contribution().orElseThrow())
                        .toList())
                .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-9 ? 0 : Double.compare(a, b))
                .containsExactly(parts);
    }
}
