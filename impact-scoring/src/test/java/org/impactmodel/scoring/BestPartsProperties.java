package org.impactmodel.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.impactmodel.scoring.Trials.PERCENT;
import static org.impactmodel.scoring.Trials.group;
import static org.impactmodel.scoring.Trials.outcomes;
import static org.impactmodel.scoring.Trials.root;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.junit.jupiter.api.Test;

/** The parts of the benefit of the doubt: where several weights are best, those nearest to equal shares. */
class BestPartsProperties {

    private static final MissingPolicy ALL = new MissingPolicy.All();

    private static double[] parts(double[][] reference, double... answers) {
        List<ReferenceRow> rows = IntStream.range(0, reference.length)
                .mapToObj(k -> new ReferenceRow(
                        "row " + k, Arrays.stream(reference[k]).boxed().toList()))
                .toList();
        double[] weights = new double[answers.length];
        Arrays.fill(weights, 1);
        NodeScore root =
                root(PERCENT, group("g", new RankBased.BenefitOfTheDoubt(rows), ALL, weights), outcomes(answers));
        double[] parts = root.children().stream()
                .mapToDouble(child -> child.contribution().orElseThrow())
                .toArray();
        assertThat(Arrays.stream(parts).sum()).isCloseTo(root.score().orElseThrow(), within(1e-9));
        return parts;
    }

    /** 0.8 u + 0.8 v = 1 limits both alike, and equal weights keep the other rows below 1. */
    @Test
    void areEqualWhereTheReferenceAllows() {
        double[][] reference = {{100, 20}, {80, 80}, {60, 100}};
        assertThat(parts(reference, 50, 50)).containsExactly(new double[] {31.25, 31.25}, within(1e-9));
    }

    /**
     * The subject is in the reference, so 0.8 u + 0.4 v = 1 for all best weights; the other row, 0.7 u + 0.5 v, exceeds 1 where u
     * is less than 5/6. So the nearest to halves is 0.8 × 5/6 and the rest.
     */
    @Test
    void areAsNearToEqualAsTheReferenceAllows() {
        double[][] reference = {{80, 40}, {70, 50}};
        assertThat(parts(reference, 80, 40)).containsExactly(new double[] {200.0 / 3, 100.0 / 3}, within(1e-7));
    }

    /** Least norm by SciPy 1.17.1: minimize(sum of squares, method="SLSQP") under the limits and the sum, which is 100. */
    @Test
    void areThoseOfLeastNorm() {
        double[][] reference = {{100, 25, 75}, {50, 100, 100}, {75, 0, 75}};
        assertThat(parts(reference, 100, 25, 75))
                .containsExactly(new double[] {53.7396122, 4.2936288, 41.9667590}, within(1e-5));
    }

    @Property(tries = 400)
    void doNotDependOnTheOrderOfTheChildren(
            @ForAll @Size(min = 3, max = 3) List<@Size(min = 4, max = 4) List<@IntRange(max = 5) Integer>> grid,
            @ForAll @Size(min = 4, max = 4) List<@IntRange(max = 5) Integer> answers,
            @ForAll @IntRange(max = 3) int turn) {
        double[][] reference = new double[4][4];
        for (int k = 0; k < 3; k++) {
            for (int i = 0; i < 4; i++) {
                reference[k][i] = 20.0 * grid.get(k).get(i);
            }
        }
        Arrays.fill(reference[3], 20);
        double[] given = answers.stream().mapToDouble(answer -> 20.0 * answer).toArray();
        double[] expected = turned(parts(reference, given), turn);
        double[][] turned =
                Arrays.stream(reference).map(row -> turned(row, turn)).toArray(double[][]::new);
        assertThat(parts(turned, turned(given, turn))).containsExactly(expected, within(1e-6));
    }

    /** The last first, and then so many places further on. */
    private static double[] turned(double[] numbers, int turn) {
        return IntStream.range(0, numbers.length)
                .mapToDouble(i -> numbers[numbers.length - 1 - (i + turn) % numbers.length])
                .toArray();
    }
}
