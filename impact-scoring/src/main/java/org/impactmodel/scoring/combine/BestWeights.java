package org.impactmodel.scoring.combine;

import java.util.Arrays;

/**
 * Benefit of the doubt: the greatest {@code sum w x} with {@code w >= 0} such that no row of the reference exceeds 1, by the
 * primal simplex method, which may start from {@code w = 0} and moves by Bland's rule, so that it ends. A child's part is its
 * weight times its score.
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
        double[] weights = weights(children);
        double score = 0;
        for (int i = 0; i < weights.length; i++) {
            score += weights[i] * children.score(i);
        }
        return scale * score;
    }

    @Override
    public void parts(Counted children, double score, double[] parts) {
        double[] weights = weights(children);
        for (int i = 0; i < weights.length; i++) {
            parts[i] = scale * weights[i] * children.score(i);
        }
    }

    /** The best weights; NaN when there is no limit to them or a child lies below 0. */
    private double[] weights(Counted children) {
        int n = children.size();
        double[] weights = new double[n];
        if (children.least() < 0) {
            Arrays.fill(weights, Double.NaN);
            return weights;
        }
        double[][] tableau = tableau(children);
        int[] basis = new int[reference.length];
        Arrays.setAll(basis, row -> n + row);
        for (int in = entering(tableau, n); in >= 0; in = entering(tableau, n)) {
            int out = leaving(tableau, basis, in);
            if (out < 0) {
                Arrays.fill(weights, Double.NaN);
                return weights;
            }
            pivot(tableau, out, in);
            basis[out] = in;
        }
        for (int row = 0; row < basis.length; row++) {
            if (basis[row] < n) {
                weights[basis[row]] = tableau[row][tableau[row].length - 1];
            }
        }
        return weights;
    }

    /** A row for each limit with its slack and its right side, and the prices below. */
    private double[][] tableau(Counted children) {
        int n = children.size();
        int rows = reference.length;
        double[][] tableau = new double[rows + 1][n + rows + 1];
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < n; i++) {
                tableau[row][i] = reference[row][children.place(i)] / scale;
            }
            tableau[row][n + row] = 1;
            tableau[row][n + rows] = 1;
        }
        for (int i = 0; i < n; i++) {
            tableau[rows][i] = -children.score(i) / scale;
        }
        return tableau;
    }

    private static int entering(double[][] tableau, int n) {
        double[] prices = tableau[tableau.length - 1];
        for (int column = 0; column < n + tableau.length - 1; column++) {
            if (prices[column] < -ZERO) {
                return column;
            }
        }
        return -1;
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

    private static void pivot(double[][] tableau, int out, int in) {
        double[] chosen = tableau[out];
        double by = chosen[in];
        for (int column = 0; column < chosen.length; column++) {
            chosen[column] /= by;
        }
        for (int row = 0; row < tableau.length; row++) {
            double factor = tableau[row][in];
            for (int column = 0; row != out && factor != 0 && column < chosen.length; column++) {
                tableau[row][column] -= factor * chosen[column];
            }
        }
    }
}
