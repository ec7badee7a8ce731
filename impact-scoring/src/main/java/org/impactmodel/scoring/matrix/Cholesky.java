package org.impactmodel.scoring.matrix;

import java.util.Arrays;
import java.util.Optional;

/**
 * A positive definite matrix as the product of a lower triangle and its transpose (Golub and Van Loan, Matrix Computations,
 * 4th ed. 2013, section 4.2).
 */
public final class Cholesky {

    private final double[][] lower;

    private Cholesky(double[][] lower) {
        this.lower = lower;
    }

    /**
     * Factors a matrix.
     *
     * @param matrix a symmetric matrix, read in its lower triangle
     * @return the factor, or empty where the matrix is not positive definite to working precision: a pivot falls below
     *     1e-12 of its diagonal element
     */
    public static Optional<Cholesky> of(double[][] matrix) {
        int size = matrix.length;
        double[][] lower = new double[size][];
        for (int i = 0; i < size; i++) {
            lower[i] = Arrays.copyOf(matrix[i], i + 1);
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i == j && !(rest > 1e-12 * Math.abs(matrix[i][i]))) {
                    return Optional.empty();
                }
                lower[i][j] = i == j ? Math.sqrt(rest) : rest / lower[j][j];
            }
        }
        return Optional.of(new Cholesky(lower));
    }

    /**
     * Solves for one right-hand side.
     *
     * @param right the right-hand side
     * @return the solution
     */
    public double[] solve(double... right) {
        double[] x = right.clone();
        for (int i = 0; i < x.length; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= lower[i][k] * x[k];
            }
            x[i] /= lower[i][i];
        }
        for (int i = x.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < x.length; k++) {
                x[i] -= lower[k][i] * x[k];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /**
     * The inverse of the matrix.
     *
     * @return the inverse, symmetric
     */
    public double[][] inverse() {
        double[][] inverse = new double[lower.length][];
        for (int i = 0; i < inverse.length; i++) {
            double[] unit = new double[inverse.length];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }

    /**
     * The logarithm of the determinant.
     *
     * @return the natural logarithm
     */
    public double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += 2 * Math.log(lower[i][i]);
        }
        return sum;
    }
}
