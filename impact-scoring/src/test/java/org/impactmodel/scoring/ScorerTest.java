package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.LogBase;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.RoundingRule;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.model.normalise.Ties;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

/** Small cases worked by hand, on two indicators x and y that are scores from 0 to 100 themselves. */
class ScorerTest {

    private static final Text TEXT = Text.of("essai", "trial");
    private static final Combine MEAN = new Combine.PowerMean(1);
    private static final MissingPolicy ALL = new MissingPolicy.All();

    @Test
    void productsQuotientsAndComplementsPassOnTheirWholeScore() {
        assertParts(score(new Combine.Product(), ALL, values(50, 40), 2), 20, 10.0, 10.0);
        assertParts(score(new Combine.Quotient(), ALL, values(30, 60), 2), 50, 50.0, 0.0);
        assertParts(score(new Combine.Complement(), ALL, values(30, 0), 1), 70, 70.0);
    }

    @Test
    void aQuotientByZeroSaysThatItIsNotDefined() {
        NodeScore root = score(new Combine.Quotient(), ALL, values(30, 0), 2);
        assertThat(root.score()).isEmpty();
        assertThat(root.unavailable()).contains(Unavailable.UNDEFINED);
    }

    @Test
    void eachPolicyTreatsAMissingAnswerAsItSays() {
        Map<String, Outcome> half = Map.of("x", new Outcome.Value(80));
        assertThat(score(MEAN, ALL, half, 2).unavailable()).contains(Unavailable.MISSING);
        assertParts(score(MEAN, new MissingPolicy.Fixed(0), half, 2), 40, 40.0, 0.0);
        assertThat(score(MEAN, new MissingPolicy.Available(0.5), half, 2).score())
                .hasValue(80);
        NodeScore tooLittle = score(MEAN, new MissingPolicy.Available(0.6), half, 2);
        assertThat(tooLittle.unavailable()).contains(Unavailable.COVERAGE_BELOW_MINIMUM);
        assertThat(tooLittle.coverage()).isEqualTo(0.5);
        assertThat(tooLittle.bounds()).contains(new Bounds(40, 90));
    }

    @Test
    void boundsHoldTheCornersOfRangesThatCrossZero() {
        List<Bounds> ranges = List.of(new Bounds(-20, 30), new Bounds(10, 50));
        double[] shares = {0.5, 0.5};
        assertThat(Bounding.combine(new Combine.Quotient(), ranges, shares, 100))
                .contains(new Bounds(-200, 300));
        assertThat(Bounding.combine(new Combine.Product(), ranges, shares, 100)).contains(new Bounds(-10, 15));
        assertThat(Bounding.combine(new Combine.Quotient(), List.of(ranges.get(1), ranges.get(0)), shares, 100))
                .isEmpty();
        assertThat(Bounding.apply(List.of(new Step.Power(2)), ranges.get(0))).isEmpty();
        assertThat(Bounding.apply(List.of(new Step.Multiply(-1)), ranges.get(0)))
                .contains(new Bounds(-30, 20));
    }

    @Test
    void roundsHalfAsItsRuleSays() {
        assertThat(rounded(0.5785, RoundingRule.HALF_UP)).isEqualTo(0.579);
        assertThat(rounded(0.5785, RoundingRule.HALF_EVEN)).isEqualTo(0.578);
        assertThat(rounded(0.5789, RoundingRule.DOWN)).isEqualTo(0.578);
    }

    @Test
    void ranksEqualScoresByTheNamedRule() {
        List<Double> scores = List.of(9.0, 7.0, 7.0, 5.0);
        assertThat(Ranking.of(scores, Ties.COMPETITION)).containsExactly(1.0, 2.0, 2.0, 4.0);
        assertThat(Ranking.of(scores, Ties.MODIFIED_COMPETITION)).containsExactly(1.0, 3.0, 3.0, 4.0);
        assertThat(Ranking.of(scores, Ties.DENSE)).containsExactly(1.0, 2.0, 2.0, 3.0);
        assertThat(Ranking.of(scores, Ties.AVERAGE)).containsExactly(1.0, 2.5, 2.5, 4.0);
    }

    @Test
    void namesEveryProblemOfAMethodAtOnce() {
        List<Indicator> indicators = List.of(
                new Indicator("x", TEXT, new Normalisation.Levels(new TreeMap<>(Map.of("high", 120.0)))),
                new Indicator(
                        "y",
                        TEXT,
                        new Normalisation.Goalposts(0, 10, Outside.CLAMP, List.of(new Step.Log(LogBase.TEN)))));
        Node.Group root = new Node.Group("g", 1, MEAN, ALL, List.of(), List.of(new Node.Leaf("z", 1)));
        assertThatThrownBy(() -> Scorer.of(methodology(indicators, root)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("methodology: indicator x, level high: a score in [0, 100.0] is required, found 120.0; "
                        + "indicator y: after its steps the goalposts 0.0 and 10.0 must be two different finite numbers,"
                        + " found NaN and 1.0; view v / g names an unknown indicator z");
    }

    private static void assertParts(NodeScore root, double score, Double... parts) {
        assertThat(root.score().orElseThrow()).isCloseTo(score, within(1e-12));
        assertThat(root.children())
                .extracting(child -> child.contribution().orElseThrow())
                .containsExactly(parts);
    }

    private static double rounded(double number, RoundingRule rule) {
        return Stepping.apply(List.of(new Step.Round(3, rule)), number);
    }

    private static Map<String, Outcome> values(double x, double y) {
        return Map.of("x", new Outcome.Value(x), "y", new Outcome.Value(y));
    }

    private static NodeScore score(Combine how, MissingPolicy missing, Map<String, Outcome> outcomes, int children) {
        Normalisation asIs = new Normalisation.AsIs(List.of());
        List<Node> leaves = List.of(new Node.Leaf("x", 1), new Node.Leaf("y", 1));
        Node.Group root = new Node.Group("g", 1, how, missing, List.of(), leaves.subList(0, children));
        Methodology methodology =
                methodology(List.of(new Indicator("x", TEXT, asIs), new Indicator("y", TEXT, asIs)), root);
        return Scorer.of(methodology).score("s", outcomes).views().get(0).root();
    }

    private static Methodology methodology(List<Indicator> indicators, Node.Group root) {
        return new Methodology("m", "1.0.0", TEXT, 100, indicators, List.of(new View("v", TEXT, root)));
    }
}
