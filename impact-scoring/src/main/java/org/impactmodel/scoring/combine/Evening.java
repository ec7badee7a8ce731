package org.impactmodel.scoring.combine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Of all weights that give the best score, finds those whose parts are nearest to equal shares: the parts of least norm that sum
 * to the score and with which no row of the reference exceeds 1. They are unique, so that the order of the children plays no part.
 * A least distance problem, solved as a non-negative least squares problem (Lawson and Hanson, Solving Least Squares Problems,
 * 1974, chapter 23).
 */
final class Evening {

    /** By how much the parts may miss the sum, as a share of it, so that rounding leaves room for them. */
    private static final double SLACK = 1e-12;

    /** By how much they may miss it in the end for them to be believed. */
    private static final double MISSED = 1e-9;

    private Evening() {}

    /**
     * The parts.
     *
     * @param limits what each row of the reference has for a part of 1 of each child
     * @param sum the best score, as a share of the scale, above 0
     * @return a part for each child; empty where rounding leaves no room for any
     */
    static double[] parts(List<double[]> limits, double sum) {
        int n = limits.get(0).length;
        List<double[]> columns = new ArrayList<>();
        for (double[] row : limits) {
            columns.add(column(row, -1, -1));
        }
        for (int i = 0; i < n; i++) {
            double[] at = new double[n];
            at[i] = 1;
            columns.add(column(at, 1, 0));
        }
        double[] all = new double[n];
        Arrays.fill(all, 1);
        columns.add(column(all, 1, sum * (1 - SLACK)));
        double[] residual = NonNegative.residual(columns);
        double[] parts = new double[n];
        double total = 0;
        for (int i = 0; i < n; i++) {
            parts[i] = Math.max(0, residual[i] / -residual[n]);
            total += parts[i];
        }
        if (!(Math.abs(total - sum) <= MISSED * sum)) {
            return new double[0];
        }
        for (int i = 0; i < n; i++) {
            parts[i] *= sum / total;
        }
        return parts;
    }

    /** What lies at or above a limit, turned round where {@code by} is negative; of length 1. */
    private static double[] column(double[] row, int by, double limit) {
        double[] column = new double[row.length + 1];
        double square = limit * limit;
        for (double cell : row) {
            square += cell * cell;
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < row.length; i++) {
            column[i] = by * row[i] / length;
        }
        column[row.length] = limit / length;
        return column;
    }
}
