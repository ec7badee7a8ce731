package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.text.Text;

/** The laws of the engine, for one group of four indicators with goalposts 0 and 100. */
class ScoringProperties {

    private static final double[] WEIGHTS = {1, 2, 3, 4};

    @Provide
    Arbitrary<List<Double>> answers() {
        return Arbitraries.doubles().between(0, 100).list().ofSize(4);
    }

    @Provide
    Arbitrary<Double> exponents() {
        return Arbitraries.of(Double.NEGATIVE_INFINITY, -1.0, 0.0, 0.5, 1.0, 2.0, Double.POSITIVE_INFINITY);
    }

    @Property
    void contributionsSumToTheScore(@ForAll("answers") List<Double> answers, @ForAll("exponents") double exponent) {
        NodeScore root = score(answers, WEIGHTS, exponent, new MissingPolicy.All());
        double sum = root.children().stream()
                .mapToDouble(child -> child.contribution().orElseThrow())
                .sum();
        assertThat(sum).isCloseTo(value(root), within(1e-9));
    }

    @Property
    void aMeanLiesBetweenItsChildren(@ForAll("answers") List<Double> answers, @ForAll("exponents") double exponent) {
        double score = value(score(answers, WEIGHTS, exponent, new MissingPolicy.All()));
        assertThat(score).isBetween(Collections.min(answers) - 1e-9, Collections.max(answers) + 1e-9);
    }

    @Property
    void aBetterAnswerNeverLowersTheScore(
            @ForAll("answers") List<Double> answers,
            @ForAll("exponents") double exponent,
            @ForAll @IntRange(max = 3) int which,
            @ForAll @DoubleRange(min = 0, max = 1) double rise) {
        List<Double> better = new ArrayList<>(answers);
        better.set(which, answers.get(which) + rise * (100 - answers.get(which)));
        assertThat(value(score(better, WEIGHTS, exponent, new MissingPolicy.All())))
                .isGreaterThanOrEqualTo(value(score(answers, WEIGHTS, exponent, new MissingPolicy.All())) - 1e-9);
    }

    @Property
    void onlyTheRatiosOfWeightsMatter(
            @ForAll("answers") List<Double> answers,
            @ForAll("exponents") double exponent,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        double[] scaled = {factor, 2 * factor, 3 * factor, 4 * factor};
        assertThat(value(score(answers, scaled, exponent, new MissingPolicy.All())))
                .isCloseTo(value(score(answers, WEIGHTS, exponent, new MissingPolicy.All())), within(1e-9));
    }

    @Property
    void theBoundsHoldWhateverTheMissingAnswerIs(
            @ForAll("answers") List<Double> answers,
            @ForAll("exponents") double exponent,
            @ForAll @IntRange(max = 3) int which) {
        SortedMap<String, Outcome> outcomes = outcomes(answers);
        outcomes.put("i" + which, new Outcome.Missing("not measured"));
        NodeScore gap = scorer(WEIGHTS, exponent, new MissingPolicy.Available(0))
                .score("s", outcomes)
                .views()
                .get(0)
                .root();
        double whole = value(score(answers, WEIGHTS, exponent, new MissingPolicy.All()));
        assertThat(whole)
                .isBetween(
                        gap.bounds().orElseThrow().low() - 1e-9,
                        gap.bounds().orElseThrow().high() + 1e-9);
        assertThat(gap.coverage()).isCloseTo(1 - WEIGHTS[which] / 10, within(1e-12));
    }

    @Property
    void whatDoesNotApplyLeavesTheWeights(
            @ForAll("answers") List<Double> answers,
            @ForAll("exponents") double exponent,
            @ForAll @IntRange(max = 3) int which) {
        SortedMap<String, Outcome> outcomes = outcomes(answers);
        outcomes.put("i" + which, new Outcome.NotApplicable("no employees"));
        NodeScore root = scorer(WEIGHTS, exponent, new MissingPolicy.All())
                .score("s", outcomes)
                .views()
                .get(0)
                .root();
        assertThat(root.score()).isPresent();
        assertThat(root.coverage()).isEqualTo(1);
        assertThat(root.notApplicable()).isCloseTo(WEIGHTS[which] / 10, within(1e-12));
    }

    private static double value(NodeScore node) {
        return node.score().orElseThrow();
    }

    private static NodeScore score(List<Double> answers, double[] weights, double exponent, MissingPolicy missing) {
        return scorer(weights, exponent, missing)
                .score("s", outcomes(answers))
                .views()
                .get(0)
                .root();
    }

    private static SortedMap<String, Outcome> outcomes(List<Double> answers) {
        SortedMap<String, Outcome> outcomes = new TreeMap<>();
        for (int i = 0; i < answers.size(); i++) {
            outcomes.put("i" + i, new Outcome.Value(answers.get(i)));
        }
        return outcomes;
    }

    private static Scorer scorer(double[] weights, double exponent, MissingPolicy missing) {
        List<Indicator> indicators = new ArrayList<>();
        List<Node> leaves = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            indicators.add(new Indicator(
                    "i" + i, Text.of("i", "i"), new Normalisation.Goalposts(0, 100, Outside.CLAMP, List.of())));
            leaves.add(new Node.Leaf("i" + i, weights[i]));
        }
        Node.Group root = new Node.Group("g", 1, new Combine.PowerMean(exponent), missing, List.of(), leaves);
        Text title = Text.of("m", "m");
        return Scorer.of(new Methodology("m", "1.0.0", title, 100, indicators, List.of(new View("v", title, root))));
    }
}
