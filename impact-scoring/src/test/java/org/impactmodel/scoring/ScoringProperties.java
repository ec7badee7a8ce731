package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.impactmodel.scoring.Trials.AS_IS;
import static org.impactmodel.scoring.Trials.PERCENT;
import static org.impactmodel.scoring.Trials.group;
import static org.impactmodel.scoring.Trials.outcomes;
import static org.impactmodel.scoring.Trials.root;
import static org.impactmodel.scoring.Trials.value;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.Penalty;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.normalise.Deviation;

/** The laws of the engine, for a group of four indicators from 0 to 100. */
class ScoringProperties {

    private static final double[] WEIGHTS = {1, 2, 3, 4};
    private static final MissingPolicy ALL = new MissingPolicy.All();
    private static final List<ReferenceRow> REFERENCE = List.of(
            new ReferenceRow("a", List.of(10.0, 80.0, 30.0, 60.0)),
            new ReferenceRow("b", List.of(90.0, 20.0, 50.0, 40.0)),
            new ReferenceRow("c", List.of(50.0, 50.0, 70.0, 10.0)));
    private static final List<Combine> MEANS = List.of(
            new Combine.Arithmetic(),
            new Combine.Geometric(),
            new Combine.Harmonic(),
            new Combine.PowerMean(-3),
            new Combine.PowerMean(0.5),
            new Combine.PowerMean(2),
            new Combine.Minimum(),
            new Combine.Maximum());
    private static final List<Combine> OTHERS = List.of(
            new Combine.Sum(),
            new Combine.Product(),
            new Combine.MazziottaPareto(Penalty.DOWNWARD, Deviation.SAMPLE),
            new Combine.MazziottaPareto(Penalty.UPWARD, Deviation.POPULATION),
            new RankBased.Borda(REFERENCE),
            new RankBased.Copeland(REFERENCE),
            new RankBased.BenefitOfTheDoubt(REFERENCE));

    @Provide
    Arbitrary<double[]> answers() {
        return Arbitraries.doubles().between(0.5, 100).array(double[].class).ofSize(4);
    }

    @Provide
    Arbitrary<Combine> means() {
        return Arbitraries.of(MEANS);
    }

    @Provide
    Arbitrary<Combine> ways() {
        return Arbitraries.oneOf(Arbitraries.of(MEANS), Arbitraries.of(OTHERS));
    }

    @Property(tries = 400)
    void contributionsSumToTheScore(@ForAll("answers") double[] answers, @ForAll("ways") Combine how) {
        NodeScore root = root(PERCENT, group("g", how, ALL, WEIGHTS), outcomes(answers));
        assertThat(parts(root)).isCloseTo(value(root), within(1e-9));
    }

    @Property(tries = 400)
    void aMeanLiesBetweenItsChildren(@ForAll("answers") double[] answers, @ForAll("means") Combine how) {
        assertThat(score(how, answers))
                .isBetween(
                        Arrays.stream(answers).min().orElseThrow() - 1e-9,
                        Arrays.stream(answers).max().orElseThrow() + 1e-9);
    }

    @Property(tries = 400)
    void aBetterAnswerNeverLowersTheScore(
            @ForAll("answers") double[] answers,
            @ForAll("ways") Combine how,
            @ForAll @IntRange(max = 3) int which,
            @ForAll @DoubleRange(min = 0, max = 1) double rise) {
        double[] better = answers.clone();
        better[which] += rise * (100 - better[which]);
        boolean balance = how instanceof Combine.MazziottaPareto;
        assertThat(score(how, better)).isGreaterThanOrEqualTo(balance ? -1e9 : score(how, answers) - 1e-9);
    }

    @Property(tries = 300)
    void onlyTheRatiosOfWeightsMatter(
            @ForAll("answers") double[] answers,
            @ForAll("means") Combine how,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double factor) {
        double[] scaled = Arrays.stream(WEIGHTS).map(weight -> weight * factor).toArray();
        double other = value(root(PERCENT, group("g", how, ALL, scaled), outcomes(answers)));
        assertThat(other).isCloseTo(score(how, answers), within(1e-9));
    }

    @Property(tries = 300)
    void theOrderOfChildrenDoesNotMatter(@ForAll("answers") double[] answers, @ForAll("means") Combine how) {
        Node.Group turned = Node.Group.of("g", how)
                .missing(ALL)
                .children(Node.Leaf.of("i3", 4), Node.Leaf.of("i1", 2), Node.Leaf.of("i0", 1), Node.Leaf.of("i2", 3))
                .build();
        double other = value(root(PERCENT, turned.toBuilder(), outcomes(answers)));
        assertThat(other).isCloseTo(score(how, answers), within(1e-9));
    }

    @Property(tries = 600)
    void aScoreFromWhatIsThereLiesBetweenItsBounds(
            @ForAll("answers") double[] answers,
            @ForAll("ways") Combine how,
            @ForAll @IntRange(min = 0, max = 15) int missing) {
        double[] gaps = answers.clone();
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (missing >> i & 1) == 1 ? Double.NaN : gaps[i];
        }
        NodeScore gap = root(PERCENT, group("g", how, MissingPolicy.Available.of(0), WEIGHTS), outcomes(gaps));
        gap.bounds()
                .ifPresent(bounds -> gap.score()
                        .ifPresent(score -> assertThat(score).isBetween(bounds.low() - 1e-9, bounds.high() + 1e-9)));
    }

    @Property(tries = 600)
    void theBoundsHoldWhateverTheMissingAnswersAre(
            @ForAll("answers") double[] answers,
            @ForAll("ways") Combine how,
            @ForAll @IntRange(min = 1, max = 15) int missing) {
        double[] gaps = answers.clone();
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = (missing >> i & 1) == 1 ? Double.NaN : gaps[i];
        }
        NodeScore gap = root(PERCENT, group("g", how, MissingPolicy.Available.of(0), WEIGHTS), outcomes(gaps));
        gap.bounds()
                .ifPresent(
                        bounds -> assertThat(score(how, answers)).isBetween(bounds.low() - 1e-9, bounds.high() + 1e-9));
        boolean empty = how instanceof Combine.MazziottaPareto && missing == 15;
        assertThat(gap.bounds().isPresent()).isEqualTo(!empty);
    }

    @Property(tries = 300)
    void theBoundsOfACompleteAnswerAreItsScore(@ForAll("answers") double[] answers, @ForAll("ways") Combine how) {
        NodeScore root = root(PERCENT, group("g", how, ALL, WEIGHTS), outcomes(answers));
        Bounds bounds = root.bounds().orElseThrow();
        assertThat(bounds.low()).isCloseTo(value(root), within(1e-9));
        assertThat(bounds.high()).isCloseTo(value(root), within(1e-9));
    }

    @Property(tries = 300)
    void whatDoesNotApplyMightAsWellNotBeThere(
            @ForAll("answers") double[] answers,
            @ForAll("means") Combine how,
            @ForAll @DoubleRange(min = 0.1, max = 9) double weight) {
        double[] more = Arrays.copyOf(answers, 5);
        more[4] = Double.POSITIVE_INFINITY;
        double[] weights = Arrays.copyOf(WEIGHTS, 5);
        weights[4] = weight;
        NodeScore root = root(PERCENT, group("g", how, ALL, weights), outcomes(more));
        assertThat(value(root)).isEqualTo(score(how, answers));
        assertThat(root.coverage()).isEqualTo(1);
    }

    @Property(tries = 300)
    void coverageIsTheShareOfTheWeightThatIsKnown(
            @ForAll("answers") double[] answers, @ForAll @IntRange(max = 15) int missing) {
        double known = 0;
        double[] gaps = answers.clone();
        for (int i = 0; i < gaps.length; i++) {
            boolean gone = (missing >> i & 1) == 1;
            gaps[i] = gone ? Double.NaN : gaps[i];
            known += gone ? 0 : WEIGHTS[i] / 10;
        }
        NodeScore root = root(
                PERCENT, group("g", new Combine.Arithmetic(), new MissingPolicy.Neutral(), WEIGHTS), outcomes(gaps));
        assertThat(root.coverage()).isBetween(0.0, 1.0).isCloseTo(known, within(1e-12));
    }

    @Property(tries = 200)
    void theMeanOfEqualsIsTheirValue(
            @ForAll @DoubleRange(min = 0.5, max = 100) double value, @ForAll("means") Combine how) {
        assertThat(score(how, value, value, value, value)).isCloseTo(value, within(1e-9));
    }

    @Property(tries = 300)
    void powerMeansGrowWithTheirExponent(@ForAll("answers") double[] answers) {
        List<Combine> growing = List.of(
                new Combine.Minimum(),
                new Combine.PowerMean(-3),
                new Combine.Harmonic(),
                new Combine.Geometric(),
                new Combine.PowerMean(0.5),
                new Combine.Arithmetic(),
                new Combine.PowerMean(2),
                new Combine.Maximum());
        for (int i = 1; i < growing.size(); i++) {
            assertThat(score(growing.get(i), answers))
                    .isGreaterThanOrEqualTo(score(growing.get(i - 1), answers) - 1e-9);
        }
    }

    @Property(tries = 200)
    void theComplementOfTheComplementIsTheValue(@ForAll @DoubleRange(min = 0, max = 100) double value) {
        Node.Group inner = Node.Group.of("inner", new Combine.Complement())
                .weight(1)
                .children(Node.Leaf.of("i0", 1))
                .build();
        var outer = Node.Group.of("g", new Combine.Complement()).missing(ALL).children(inner);
        assertThat(value(root(PERCENT, outer, outcomes(value)))).isCloseTo(value, within(1e-12));
    }

    @Property(tries = 200)
    void aClampedScoreStaysOnTheScale(@ForAll @DoubleRange(min = -1e6, max = 1e6) double any) {
        assertThat(value(root(PERCENT, group("g", new Combine.Arithmetic(), ALL, 1), outcomes(any))))
                .isBetween(0.0, 100.0);
    }

    @Property(tries = 300)
    void countingTheMissingAsTheWorstNeverBeatsLeavingThemOut(
            @ForAll("answers") double[] answers, @ForAll("means") Combine how, @ForAll @IntRange(max = 3) int which) {
        double[] gap = answers.clone();
        gap[which] = Double.NaN;
        double worst = value(root(PERCENT, group("g", how, new MissingPolicy.Worst(), WEIGHTS), outcomes(gap)));
        double left = value(root(PERCENT, group("g", how, MissingPolicy.Available.of(0), WEIGHTS), outcomes(gap)));
        assertThat(worst).isLessThanOrEqualTo(left + 1e-9);
    }

    @Property(tries = 300)
    void waysOfDegreeOneScaleWithTheirChildren(
            @ForAll("answers") double[] answers,
            @ForAll("ways") Combine how,
            @ForAll @DoubleRange(min = 0.1, max = 10) double factor) {
        if (how instanceof RankBased || how instanceof Combine.Product) {
            return;
        }
        double[] scaled = Arrays.stream(answers).map(answer -> factor * answer).toArray();
        double plain = value(root(AS_IS, group("g", how, ALL, WEIGHTS), outcomes(answers)));
        double other = value(root(AS_IS, group("g", how, ALL, WEIGHTS), outcomes(scaled)));
        assertThat(other).isCloseTo(factor * plain, within(1e-8));
    }

    @Property(tries = 300)
    void imbalanceCostsDownwardAndCountsUpward(@ForAll("answers") double[] answers) {
        double mean = score(new Combine.Arithmetic(), answers);
        assertThat(score(new Combine.MazziottaPareto(Penalty.DOWNWARD, Deviation.SAMPLE), answers))
                .isLessThanOrEqualTo(mean + 1e-9);
        assertThat(score(new Combine.MazziottaPareto(Penalty.UPWARD, Deviation.SAMPLE), answers))
                .isGreaterThanOrEqualTo(mean - 1e-9);
    }

    @Property(tries = 400)
    void theGainOfALeafIsWhatItsBestAnswerBrings(
            @ForAll("answers") double[] answers,
            @ForAll("ways") Combine how,
            @ForAll @IntRange(max = 3) int which,
            @ForAll boolean answered) {
        double[] now = answers.clone();
        now[which] = answered ? now[which] : Double.NaN;
        double[] best = answers.clone();
        best[which] = 100;
        var group = group("g", how, MissingPolicy.Available.of(0), WEIGHTS);
        NodeScore root = root(PERCENT, group, outcomes(now));
        double rise = value(root(PERCENT, group, outcomes(best))) - value(root);
        assertThat(root.children().get(which).gain().orElseThrow()).isEqualTo(rise);
    }

    /** With two children the best weights are a corner of the limits: all corners are tried. */
    @Property(tries = 300)
    void noCornerOfTheLimitsBeatsTheBenefitOfTheDoubt(
            @ForAll @DoubleRange(min = 1, max = 100) double x, @ForAll @DoubleRange(min = 1, max = 100) double y) {
        double[][] limits = {{10, 80}, {90, 20}, {50, 50}, {1, 0}, {0, 1}};
        double best = 0;
        for (int i = 0; i < limits.length; i++) {
            for (int j = i + 1; j < limits.length; j++) {
                best = Math.max(best, atCorner(limits, i, j, x, y));
            }
        }
        List<ReferenceRow> rows = List.of(
                new ReferenceRow("a", List.of(10.0, 80.0)),
                new ReferenceRow("b", List.of(90.0, 20.0)),
                new ReferenceRow("c", List.of(50.0, 50.0)));
        NodeScore root = root(PERCENT, group("g", new RankBased.BenefitOfTheDoubt(rows), ALL, 1, 1), outcomes(x, y));
        assertThat(value(root)).isCloseTo(100 * best, within(1e-9));
    }

    /** The value where two limits meet; the last two limits are the axes. */
    private static double atCorner(double[][] limits, int i, int j, double x, double y) {
        double right = i < 3 ? 1 : 0;
        double below = j < 3 ? 1 : 0;
        double determinant = limits[i][0] * limits[j][1] - limits[i][1] * limits[j][0];
        double u = (right * limits[j][1] - limits[i][1] * below) / determinant;
        double v = (limits[i][0] * below - right * limits[j][0]) / determinant;
        boolean allowed = u >= -1e-12 && v >= -1e-12;
        for (int limit = 0; limit < 3; limit++) {
            allowed &= limits[limit][0] * u + limits[limit][1] * v <= 1 + 1e-12;
        }
        return allowed ? u * x + v * y : 0;
    }

    private static double parts(NodeScore root) {
        return root.children().stream()
                .mapToDouble(child -> child.contribution().orElseThrow())
                .sum();
    }

    private static double score(Combine how, double... answers) {
        return value(root(PERCENT, group("g", how, ALL, WEIGHTS), outcomes(answers)));
    }
}
