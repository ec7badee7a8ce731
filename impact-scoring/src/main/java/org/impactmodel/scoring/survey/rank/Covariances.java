package org.impactmodel.scoring.survey.rank;

import java.util.List;

/** Checks covariance matrices, and takes their root: a matrix whose product with its transpose they are. */
final class Covariances {
    /** How far rounding may take a matrix from symmetry and from being semidefinite, as a share of its diagonal. */
    private static final double ROUNDING = 1e-9;

    private Covariances() {}

    static void check(List<List<Double>> matrix, int size) {
        if (matrix.size() != size || matrix.stream().anyMatch(row -> row.size() != size)) {
            throw new IllegalArgumentException("covariance: " + size + " rows of " + size + " are required");
        }
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double gap = Math.abs(matrix.get(i).get(j) - matrix.get(j).get(i));
                double scale =
                        Math.sqrt(Math.abs(matrix.get(i).get(i) * matrix.get(j).get(j)));
                if (!(gap <= ROUNDING * scale) || !(matrix.get(i).get(i) >= 0)) {
                    throw new IllegalArgumentException(
                            "covariance: a symmetric matrix of finite numbers with no negative variance is required, found row "
                                    + i + ": " + matrix.get(i));
                }
            }
        }
        root(matrix);
    }

    /**
     * The lower triangle of Cholesky; where a pivot is 0 to rounding its column is 0, since shares that sum to 1 have a singular
     * covariance.
     */
    static double[][] root(List<List<Double>> matrix) {
        int size = matrix.size();
        double[][] lower = new double[size][size];
        for (int j = 0; j < size; j++) {
            double tolerance = ROUNDING * matrix.get(j).get(j);
            double pivot = matrix.get(j).get(j) - product(lower[j], lower[j], j);
            if (pivot < -tolerance) {
                throw new IllegalArgumentException(
                        "covariance: no combination may have a negative variance, found one at row " + j);
            }
            lower[j][j] = pivot > tolerance ? Math.sqrt(pivot) : 0;
            for (int i = j + 1; i < size; i++) {
                double rest = matrix.get(i).get(j) - product(lower[i], lower[j], j);
                lower[i][j] = lower[j][j] > 0 ? rest / lower[j][j] : 0;
            }
        }
        return lower;
    }

    private static double product(double[] a, double[] b, int length) {
        double sum = 0;
        for (int k = 0; k < length; k++) {
            sum += a[k] * b[k];
        }
        return sum;
    }
}
