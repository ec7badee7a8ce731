package org.impactmodel.scoring.combine;

import java.util.ArrayList;
import java.util.List;

/**
 * Comes as near to (0, …, 0, 1) as sums of columns with weights at or above 0 can (Lawson and Hanson, Solving Least Squares
 * Problems, 1974, algorithm NNLS).
 */
final class NonNegative {

    private static final double ZERO = 1e-13;

    private final List<double[]> columns;
    private final double[] weights;
    private final List<Integer> used = new ArrayList<>();

    private NonNegative(List<double[]> columns) {
        this.columns = columns;
        this.weights = new double[columns.size()];
    }

    /** What is left: the sum less (0, …, 0, 1). */
    static double[] residual(List<double[]> columns) {
        return new NonNegative(columns).solve();
    }

    private double[] solve() {
        double[] residual = left();
        int most = 3 * columns.size();
        for (int in = entering(residual); in >= 0 && most > 0; in = entering(residual), most--) {
            used.add(in);
            double[] free = free();
            while (used.size() > 1 && least(free) <= 0) {
                step(free);
                free = free();
            }
            for (int i = 0; i < free.length; i++) {
                weights[used.get(i)] = free[i];
            }
            residual = left();
        }
        return residual;
    }

    private double[] left() {
        double[] left = new double[columns.get(0).length];
        left[left.length - 1] = -1;
        for (int column : used) {
            for (int i = 0; i < left.length; i++) {
                left[i] += weights[column] * columns.get(column)[i];
            }
        }
        return left;
    }

    /** The column that brings the sum nearer fastest; the first of several. */
    private int entering(double[] residual) {
        int in = -1;
        double best = ZERO;
        for (int column = 0; column < columns.size(); column++) {
            double gain = -dot(residual, columns.get(column));
            if (gain > best && !used.contains(column)) {
                best = gain;
                in = column;
            }
        }
        return in;
    }

    /** As far towards weights of any sign as none falls below 0; those that reach it are used no longer. */
    private void step(double[] free) {
        double step = 1;
        for (int i = 0; i < free.length; i++) {
            double now = weights[used.get(i)];
            if (free[i] <= 0) {
                step = Math.min(step, now / (now - free[i]));
            }
        }
        for (int i = 0; i < free.length; i++) {
            int column = used.get(i);
            double moved = weights[column] + step * (free[i] - weights[column]);
            weights[column] = free[i] <= 0 && moved <= ZERO ? 0 : moved;
        }
        used.removeIf(column -> weights[column] <= 0);
    }

    private static double least(double[] numbers) {
        double least = Double.POSITIVE_INFINITY;
        for (double number : numbers) {
            least = Math.min(least, number);
        }
        return least;
    }

    /** The weights of the used columns that come nearest, of any sign: by orthogonal columns, made so twice over. */
    private double[] free() {
        int n = used.size();
        double[][] orthogonal = new double[n][];
        double[][] upper = new double[n][n];
        double[] right = new double[n];
        for (int k = 0; k < n; k++) {
            double[] rest = columns.get(used.get(k)).clone();
            for (int pass = 0; pass < 2; pass++) {
                for (int j = 0; j < k; j++) {
                    double share = dot(orthogonal[j], rest);
                    upper[j][k] += share;
                    for (int i = 0; i < rest.length; i++) {
                        rest[i] -= share * orthogonal[j][i];
                    }
                }
            }
            upper[k][k] = Math.sqrt(dot(rest, rest));
            for (int i = 0; i < rest.length; i++) {
                rest[i] /= upper[k][k];
            }
            orthogonal[k] = rest;
            right[k] = rest[rest.length - 1];
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int j = k + 1; j < n; j++) {
                right[k] -= upper[k][j] * right[j];
            }
            right[k] /= upper[k][k];
        }
        return right;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
