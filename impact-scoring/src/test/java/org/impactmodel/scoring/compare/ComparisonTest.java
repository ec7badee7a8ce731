package org.impactmodel.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.Scorer;
import org.impactmodel.scoring.given.Given;
import org.junit.jupiter.api.Test;

/** Expected values are worked out by hand; the weights of a and b are 1/4 and 3/4. */
class ComparisonTest {

    private static final Methodology METHOD = Given.meanOfTwo();
    private static final List<String> ROOT = List.of("root");

    private static Side side(Methodology methodology, Map<String, Double> values) {
        return new Side(methodology, Given.values("alliance:x", values));
    }

    private static NodeDifference root(Side before, Side after) {
        return Comparison.between(before, after).node("v", ROOT).orElseThrow();
    }

    private static void assertEffects(NodeDifference node, double likeForLike, double coverage, double method) {
        Effects effects = node.effects().orElseThrow();
        assertThat(effects.likeForLike()).isCloseTo(likeForLike, within(1e-9));
        assertThat(effects.coverage()).isCloseTo(coverage, within(1e-9));
        assertThat(effects.method()).isCloseTo(method, within(1e-9));
    }

    @Test
    void changedAnswersAreLikeForLike() {
        NodeDifference root =
                root(side(METHOD, Map.of("a", 20.0, "b", 60.0)), side(METHOD, Map.of("a", 40.0, "b", 60.0)));
        assertThat(root.before()).isEqualTo(OptionalDouble.of(50));
        assertThat(root.after()).isEqualTo(OptionalDouble.of(55));
        assertThat(root.effects()).isEqualTo(Optional.of(new Effects(5, 0, 0)));
    }

    @Test
    void indicatorThatStopsBeingAnsweredIsNoProgress() {
        NodeDifference root = root(side(METHOD, Map.of("a", 20.0, "b", 60.0)), side(METHOD, Map.of("b", 60.0)));
        assertThat(root.after()).isEqualTo(OptionalDouble.of(60));
        assertThat(root.effects()).isEqualTo(Optional.of(new Effects(0, 10, 0)));
    }

    @Test
    void declaringNotApplicableIsNoProgress() {
        Answers before = Given.values("alliance:x", Map.of("a", 20.0, "b", 60.0));
        Answers after = Given.with(before, "a", new Outcome.NotApplicable("sans objet"));
        assertThat(root(new Side(METHOD, before), new Side(METHOD, after)).effects())
                .isEqualTo(Optional.of(new Effects(0, 10, 0)));
    }

    @Test
    void averagesOverTheOrdersInWhichBothHappen() {
        // b rises from 60 to 80 while a (20) is dropped: 50 -> 80.
        // b first: +15, then a leaves: +15. a first: +10, then b: +20. Means 17.5 and 12.5.
        NodeDifference root = root(side(METHOD, Map.of("a", 20.0, "b", 60.0)), side(METHOD, Map.of("b", 80.0)));
        assertEffects(root, 17.5, 12.5, 0);
    }

    @Test
    void otherGoalpostsAreAnEffectOfTheMethod() {
        Methodology stricter = METHOD.toBuilder()
                .indicators(List.of(
                        Given.indicator("a", new Frozen.Goalposts(0, 200, Outside.CLAMP, List.of())), Given.plain("b")))
                .build();
        Map<String, Double> same = Map.of("a", 20.0, "b", 60.0);
        assertEffects(root(side(METHOD, same), side(stricter, same)), 0, 0, -2.5);
    }

    @Test
    void splitsEveryNodeOnItsOwn() {
        Comparison comparison =
                Comparison.between(side(METHOD, Map.of("a", 20.0, "b", 60.0)), side(METHOD, Map.of("a", 50.0)));
        assertThat(comparison.views().get("v"))
                .extracting(NodeDifference::path)
                .containsExactly(ROOT, List.of("root", "a"), List.of("root", "b"));
        assertThat(comparison.node("v", List.of("root", "a")).orElseThrow().effects())
                .isEqualTo(Optional.of(new Effects(30, 0, 0)));
        NodeDifference dropped = comparison.node("v", List.of("root", "b")).orElseThrow();
        assertThat(dropped.after()).isEmpty();
        assertThat(dropped.effects()).isEmpty();
    }

    @Test
    void leavesOutTheOrdersThatPassWhereThereIsNoScore() {
        // The newer method needs all answers, so dropping its demand must come before dropping b: 50 -> 20.
        Methodology strict = Given.method(
                        METHOD.indicators(),
                        Given.view(
                                "v",
                                Given.root(
                                        new Combine.Arithmetic(),
                                        new MissingPolicy.All(),
                                        Node.Leaf.of("a", 1),
                                        Node.Leaf.of("b", 1))))
                .build();
        // Under the strict method a and b weigh the same: 40. Method first: +10 then coverage -30.
        NodeDifference root = root(side(strict, Map.of("a", 20.0, "b", 60.0)), side(METHOD, Map.of("a", 20.0)));
        assertEffects(root, 0, -30, 10);
    }

    @Test
    void cardAndItsMethodAreEnough() {
        Methodology conditional = METHOD.toBuilder()
                .indicators(List.of(
                        Given.plain("a").withAppliesIf(List.of(new Condition("kind", List.of("one")))),
                        Given.plain("b")))
                .build();
        Scorer scorer = Scorer.of(conditional);
        ScoreCard before = scorer.score(
                Given.with(Given.values("alliance:x", Map.of("a", 20.0, "b", 60.0)), "kind", "one"), Given.DATA);
        ScoreCard after = scorer.score(
                Given.with(Given.values("alliance:x", Map.of("a", 20.0, "b", 60.0)), "kind", "two"), Given.DATA);
        NodeDifference root = root(Side.from(conditional, before), Side.from(conditional, after));
        assertThat(root.effects()).isEqualTo(Optional.of(new Effects(0, 10, 0)));
    }

    @Test
    void refusesACardOfAnotherMethodOrOneThatDoesNotTellItsGroup() {
        ScoreCard card = Scorer.of(METHOD).score(Given.values("alliance:x", Map.of("a", 20.0)), Given.DATA);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Side.from(METHOD.toBuilder().version("2.0.0").build(), card))
                .withMessage("card: the method m 2.0.0 is required, found m 1.0.0");
        Methodology other = METHOD.toBuilder()
                .indicators(List.of(
                        Given.indicator("a", new Frozen.Goalposts(0, 50, Outside.CLAMP, List.of())), Given.plain("b")))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Side.from(other, card))
                .withMessage(
                        "card: its scores do not follow from its leaves alone; compare with the answers of alliance:x");
    }
}
