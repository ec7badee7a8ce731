package org.impactmodel.scoring.survey.test;

import java.util.Optional;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.FDistribution;
import org.impactmodel.scoring.matrix.Cholesky;

/**
 * Corrects Pearson's statistic for the design.
 *
 * <p>With the contrasts C of interaction, D the diagonal of the estimated shares, V their covariance and n respondents, the
 * eigenvalues of Δ = (C' D⁻¹ C / n)⁻¹ (C' D⁻¹ V D⁻¹ C) are the design effects of the table. F = X² / tr Δ is compared with an F of
 * d = (tr Δ)² / tr Δ² and d ν degrees of freedom, ν those of the design (Rao and Scott 1984; Thomas and Rao, JASA 82, 1987).
 * As R survey 4.1 does: D holds the estimated shares, not those expected without association; an empty cell takes no part in Δ.
 */
final class Associating {

    private final CellShares table;
    private final double[] cells;
    private final double[][] contrasts;

    private Associating(CellShares table) {
        this.table = table;
        this.cells = table.cells();
        this.contrasts = contrasts(table.rows(), table.columns());
    }

    static TestOutcome test(CellShares table) {
        return new Associating(table).test();
    }

    private TestOutcome test() {
        Optional<Cholesky> simple = Cholesky.of(simple());
        if (simple.isEmpty()) {
            return new TestOutcome.None(Untested.EMPTY_CELLS);
        }
        double[][] byDesign = byDesign();
        double[][] effects = new double[byDesign.length][];
        for (int i = 0; i < effects.length; i++) {
            effects[i] = simple.get().solve(byDesign[i]);
        }
        double trace = 0;
        double traceOfSquare = 0;
        for (int i = 0; i < effects.length; i++) {
            trace += effects[i][i];
            for (int j = 0; j < effects.length; j++) {
                traceOfSquare += effects[i][j] * effects[j][i];
            }
        }
        return trace > 0 && traceOfSquare > 0
                ? found(pearson() / trace, trace * trace / traceOfSquare)
                : new TestOutcome.None(Untested.NO_VARIATION);
    }

    private TestOutcome found(double f, double freedom) {
        double designFreedom = freedom * table.degreesOfFreedom();
        double p = Double.isInfinite(designFreedom)
                ? ChiSquaredDistribution.of(freedom).survivalProbability(f * freedom)
                : FDistribution.of(freedom, designFreedom).survivalProbability(f);
        return new TestOutcome.Found(TestKind.RAO_SCOTT, f, freedom, designFreedom, p);
    }

    /** Pearson's statistic of the estimated shares, as if all respondents counted the same. */
    private double pearson() {
        double sum = 0;
        for (int cell = 0; cell < cells.length; cell++) {
            double expected = table.ofRow(cell / table.columns()) * table.ofColumn(cell % table.columns());
            double gap = cells[cell] - expected;
            sum += gap * gap / expected;
        }
        return table.respondents() * sum;
    }

    /** Interaction contrasts: what is left of the indicators of the cells off the first row and column beside rows and columns. */
    private static double[][] contrasts(int rows, int columns) {
        double[][] contrasts = new double[(rows - 1) * (columns - 1)][rows * columns];
        for (int k = 0; k < contrasts.length; k++) {
            int row = 1 + k / (columns - 1);
            int column = 1 + k % (columns - 1);
            for (int cell = 0; cell < rows * columns; cell++) {
                double ofRow = (cell / columns == row ? 1 : 0) - 1.0 / rows;
                double ofColumn = (cell % columns == column ? 1 : 0) - 1.0 / columns;
                contrasts[k][cell] = ofRow * ofColumn;
            }
        }
        return contrasts;
    }

    private double overShare(int contrast, int cell) {
        return cells[cell] == 0 ? 0 : contrasts[contrast][cell] / cells[cell];
    }

    /** C' D⁻¹ C / n. */
    private double[][] simple() {
        int size = contrasts.length;
        double[][] matrix = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                for (int cell = 0; cell < cells.length; cell++) {
                    matrix[i][j] += overShare(i, cell) * contrasts[j][cell] / table.respondents();
                }
            }
        }
        return matrix;
    }

    /** C' D⁻¹ V D⁻¹ C. */
    private double[][] byDesign() {
        int size = contrasts.length;
        double[][] matrix = new double[size][size];
        for (int j = 0; j < size; j++) {
            double[] spread = spread(j);
            for (int i = 0; i < size; i++) {
                for (int cell = 0; cell < cells.length; cell++) {
                    matrix[i][j] += overShare(i, cell) * spread[cell];
                }
            }
        }
        return matrix;
    }

    private double[] spread(int contrast) {
        double[] spread = new double[cells.length];
        for (int cell = 0; cell < cells.length; cell++) {
            for (int other = 0; other < cells.length; other++) {
                spread[cell] += table.covariance(cell, other) * overShare(contrast, other);
            }
        }
        return spread;
    }
}
