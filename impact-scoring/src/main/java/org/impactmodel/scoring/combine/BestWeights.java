package org.impactmodel.scoring.combine;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.impactmodel.scoring.normalise.Digits;

/**
 * Benefit of the doubt: the greatest {@code sum w x} with {@code w >= 0} such that no row of the reference exceeds 1, by the
 * primal simplex method, which may start from {@code w = 0} and moves by Bland's rule, so that it ends. A child's part is its
 * weight times its score; where several weights are best, those count whose parts are nearest to equal shares.
 */
final class BestWeights implements Combiner {

    private static final double ZERO = 1e-11;

    private final double[][] reference;
    private final double scale;

    BestWeights(double[][] reference, double scale) {
        this.reference = reference;
        this.scale = scale;
    }

    @Override
    public double score(Counted children) {
        double[] weights = new double[children.size()];
        best(children, weights);
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * children.score(i);
        }
        return Digits.same(score, scale) ? scale : score;
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        double[] weights = new double[children.size()];
        boolean only = best(children, weights);
        double[] even = only || !(score > 0) ? new double[0] : even(children, score);
        for (int i = 0; i < weights.length; i++) {
            parts[i] = even.length > 0 ? even[i] : weights[i] * children.score(i);
        }
    }

    /** The parts nearest to equal shares; a child that scores 0 has none. Empty where they cannot be found. */
    private double[] even(Counted children, double score) {
        int[] above = IntStream.range(0, children.size())
                .filter(i -> children.score(i) > 0)
                .toArray();
        List<double[]> limits = Arrays.stream(reference)
                .map(row -> Arrays.stream(above)
                        .mapToDouble(i -> row[children.place(i)] / children.score(i))
                        .toArray())
                .toList();
        double[] found = Evening.parts(limits, score / scale);
        double[] parts = new double[found.length == 0 ? 0 : children.size()];
        for (int i = 0; i < found.length; i++) {
            parts[above[i]] = found[i] * scale;
        }
        return parts;
    }

    /** Finds the best weights, NaN when there is no limit to them or a child lies below 0; tells whether no others are as good. */
    private boolean best(Counted children, double[] weights) {
        int n = weights.length;
        double[][] tableau = tableau(children);
        int[] outside = new int[n];
        int[] basis = new int[reference.length];
        Arrays.setAll(outside, column -> column);
        Arrays.setAll(basis, row -> n + row);
        boolean limited = children.least() >= 0;
        for (int in = entering(tableau, outside); limited && in >= 0; in = entering(tableau, outside)) {
            int out = leaving(tableau, basis, in);
            limited = out >= 0;
            if (limited) {
                pivot(tableau, out, in);
                int left = basis[out];
                basis[out] = outside[in];
                outside[in] = left;
            }
        }
        for (int row = 0; row < basis.length; row++) {
            if (basis[row] < n) {
                weights[basis[row]] = tableau[row][n];
            }
        }
        if (!limited) {
            Arrays.fill(weights, Double.NaN);
        }
        double[] prices = tableau[reference.length];
        return !limited || Arrays.stream(prices, 0, n).allMatch(price -> price > ZERO);
    }

    /** A row for each limit with its right side, and the prices below: one column for each variable outside the basis. */
    private double[][] tableau(Counted children) {
        int n = children.size();
        double[][] tableau = new double[reference.length + 1][n + 1];
        for (int row = 0; row < reference.length; row++) {
            for (int i = 0; i < n; i++) {
                tableau[row][i] = reference[row][children.place(i)] / scale;
            }
            tableau[row][n] = 1;
        }
        for (int i = 0; i < n; i++) {
            tableau[reference.length][i] = -children.score(i) / scale;
        }
        return tableau;
    }

    private static int entering(double[][] tableau, int[] outside) {
        double[] prices = tableau[tableau.length - 1];
        int in = -1;
        for (int column = 0; column < outside.length; column++) {
            if (prices[column] < -ZERO && (in < 0 || outside[column] < outside[in])) {
                in = column;
            }
        }
        return in;
    }

    private static int leaving(double[][] tableau, int[] basis, int in) {
        int out = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < basis.length; row++) {
            if (tableau[row][in] > ZERO) {
                double ratio = tableau[row][tableau[row].length - 1] / tableau[row][in];
                if (ratio < least - ZERO || (ratio < least + ZERO && out >= 0 && basis[row] < basis[out])) {
                    least = Math.min(least, ratio);
                    out = row;
                }
            }
        }
        return out;
    }

    /** The variable that leaves takes the column of the one that enters. */
    private static void pivot(double[][] tableau, int out, int in) {
        double[] chosen = tableau[out];
        double by = chosen[in];
        for (int column = 0; column < chosen.length; column++) {
            chosen[column] = column == in ? 1 / by : chosen[column] / by;
        }
        for (int row = 0; row < tableau.length; row++) {
            double factor = tableau[row][in];
            for (int column = 0; row != out && column < chosen.length; column++) {
                double kept = column == in ? 0 : tableau[row][column];
                tableau[row][column] = kept - factor * chosen[column];
            }
        }
    }
}
