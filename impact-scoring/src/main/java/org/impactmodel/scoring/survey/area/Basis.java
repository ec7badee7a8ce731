package org.impactmodel.scoring.survey.area;

import java.util.ArrayList;
import java.util.List;

/**
 * The auxiliaries of the sampled areas as orthonormal columns times an upper triangle, by Gram-Schmidt done twice (Golub and Van Loan
 * 2013, section 5.2): whatever the units of the auxiliaries, the equations of the model are then well scaled.
 */
final class Basis {
    /** Below this share of its length, what a column adds to those before cannot be told from rounding. */
    private static final double NOTHING_NEW = 1e-9;

    private final double[][] columns;
    private final double[][] triangle;
    private final List<Integer> dependent = new ArrayList<>();

    private Basis(int rows, int columns) {
        this.columns = new double[columns][rows];
        this.triangle = new double[columns][columns];
    }

    static Basis of(double[][] rows, int width) {
        Basis basis = new Basis(rows.length, width);
        for (int j = 0; j < width; j++) {
            for (int i = 0; i < rows.length; i++) {
                basis.columns[j][i] = rows[i][j];
            }
            basis.orthonormalise(j);
        }
        return basis;
    }

    private void orthonormalise(int j) {
        double before = length(columns[j]);
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < j; k++) {
                double along = product(columns[k], columns[j]);
                triangle[k][j] += along;
                for (int i = 0; i < columns[j].length; i++) {
                    columns[j][i] -= along * columns[k][i];
                }
            }
        }
        double left = length(columns[j]);
        boolean isNew = left > NOTHING_NEW * before;
        if (!isNew) {
            dependent.add(j);
        }
        triangle[j][j] = isNew ? left : 1;
        for (int i = 0; i < columns[j].length; i++) {
            columns[j][i] = isNew ? columns[j][i] / left : 0;
        }
    }

    private static double length(double[] column) {
        return Math.sqrt(product(column, column));
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** The columns that follow from those before them. */
    List<Integer> dependent() {
        return dependent;
    }

    /** A row of auxiliaries in the coordinates of the basis. */
    double[] coordinates(double... row) {
        double[] found = row.clone();
        for (int j = 0; j < found.length; j++) {
            for (int k = 0; k < j; k++) {
                found[j] -= found[k] * triangle[k][j];
            }
            found[j] /= triangle[j][j];
        }
        return found;
    }

    /** Coefficients of the auxiliaries from those of the basis. */
    double[] coefficients(double... ofBasis) {
        double[] found = ofBasis.clone();
        for (int i = found.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < found.length; k++) {
                found[i] -= triangle[i][k] * found[k];
            }
            found[i] /= triangle[i][i];
        }
        return found;
    }
}
