package org.impactmodel.scoring.survey.calibrate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.impactmodel.scoring.matrix.Cholesky;

/**
 * The least-squares regression of a variable on the constraints, by the starting weights. Constraints that follow from earlier
 * ones, such as the last category of a second margin, are left out of it.
 */
public final class Regressing {

    /** Below this part of its own square sum, what earlier constraints leave of one is taken for rounding. */
    private static final double FOLLOWS = 1e-10;

    private final Cells cells;
    private final Constraints constraints;
    private final double[] mass;
    private final double[] weights;
    private final double[][] products;
    private final int[] kept;
    private final Cholesky factor;

    private Regressing(
            Cells cells, Constraints constraints, double[] weights, double[] mass, double[][] products, int... kept) {
        this.cells = cells;
        this.constraints = constraints;
        this.mass = mass;
        this.weights = weights;
        this.products = products;
        this.kept = kept;
        this.factor = Cholesky.of(among(products, kept)).orElseThrow();
    }

    /** By the weights of the rows, which add up to the masses of the cells. */
    public static Regressing on(Cells cells, Constraints constraints, double[] weights, double[] mass) {
        double[][] products = constraints.products(mass);
        return new Regressing(cells, constraints, weights, mass, products, independent(products));
    }

    private static int[] independent(double[]... products) {
        List<double[]> lower = new ArrayList<>();
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < products.length; i++) {
            double[] row = new double[kept.size() + 1];
            double rest = products[i][i];
            for (int j = 0; j < kept.size(); j++) {
                double[] earlier = lower.get(j);
                double value = products[i][kept.get(j)];
                for (int k = 0; k < j; k++) {
                    value -= row[k] * earlier[k];
                }
                row[j] = value / earlier[j];
                rest -= row[j] * row[j];
            }
            if (rest > FOLLOWS * products[i][i]) {
                row[kept.size()] = Math.sqrt(rest);
                lower.add(row);
                kept.add(i);
            }
        }
        return kept.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The products of some constraints among themselves. */
    static double[][] among(double[][] products, int... kept) {
        double[][] part = new double[kept.length][];
        Arrays.setAll(part, i -> {
            double[] row = new double[i + 1];
            Arrays.setAll(row, j -> products[kept[i]][kept[j]]);
            return row;
        });
        return part;
    }

    /** The constraints that do not follow from earlier ones. */
    int[] kept() {
        return kept;
    }

    /** For a constraint that was left out, what its total is by those it follows from. */
    double implied(int leftOut) {
        double[] right = new double[kept.length];
        double[] known = new double[kept.length];
        for (int i = 0; i < kept.length; i++) {
            right[i] = products[Math.max(leftOut, kept[i])][Math.min(leftOut, kept[i])];
            known[i] = constraints.target(kept[i]);
        }
        double[] coefficients = factor.solve(right);
        double implied = 0;
        for (int i = 0; i < kept.length; i++) {
            implied += coefficients[i] * known[i];
        }
        return implied;
    }

    /** What the totals do not explain of a variable, a number for each row. */
    public double[] residuals(double[] influence) {
        double[] rest = cells.partition().sumsOfProducts(weights, influence);
        double[] coefficients = new double[constraints.count()];
        // The second time takes away what rounding left of the first.
        for (int time = 0; time < 2; time++) {
            double[] step = solve(constraints.totals(rest));
            double[] fitted = constraints.combine(step);
            for (int i = 0; i < coefficients.length; i++) {
                coefficients[i] += step[i];
            }
            for (int cell = 0; cell < rest.length; cell++) {
                rest[cell] -= mass[cell] * fitted[cell];
            }
        }
        return less(cells.partition(), influence, constraints.combine(coefficients));
    }

    private double[] solve(double... totals) {
        double[] right = new double[kept.length];
        Arrays.setAll(right, i -> totals[kept[i]]);
        return spread(factor.solve(right));
    }

    /** Coefficients of the kept constraints among 0 for the others. */
    double[] spread(double... coefficients) {
        double[] all = new double[constraints.count()];
        for (int i = 0; i < kept.length; i++) {
            all[kept[i]] = coefficients[i];
        }
        return all;
    }

    /** A number of each row less one of its cell. */
    static double[] less(Partition partition, double[] numbers, double... ofCell) {
        double[] rest = new double[numbers.length];
        for (int row = 0; row < rest.length; row++) {
            rest[row] = numbers[row] - ofCell[partition.partOf(row)];
        }
        return rest;
    }
}
