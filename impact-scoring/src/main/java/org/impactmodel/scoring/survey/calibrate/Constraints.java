package org.impactmodel.scoring.survey.calibrate;

import java.util.Arrays;

/**
 * What each cell counts for in each total: 1 in its category of each margin, its numbers, and 1 in the population size where no
 * margin holds that. Totals come in this order.
 */
public final class Constraints {

    private final Cells cells;
    private final int[] offsets;
    private final double[][] numbers;
    private final double[] targets;

    private Constraints(Cells cells, int[] offsets, double[][] numbers, double[] targets) {
        this.cells = cells;
        this.offsets = offsets;
        this.numbers = numbers;
        this.targets = targets;
    }

    /** The constraints that totals lay on cells. */
    public static Constraints of(Cells cells, Targets targets) {
        int[] offsets = new int[cells.margins() + 1];
        for (int margin = 0; margin < cells.margins(); margin++) {
            offsets[margin + 1] = offsets[margin] + targets.counts(margin).length;
        }
        boolean constant = cells.margins() == 0 && targets.size().isPresent();
        double[][] numbers = new double[cells.numbers() + (constant ? 1 : 0)][];
        Arrays.setAll(numbers, i -> i < cells.numbers() ? cells.numbers(i) : ones(cells.count()));
        double[] all = Arrays.copyOf(targets.sums(), numbers.length);
        if (constant) {
            all[numbers.length - 1] = targets.size().getAsDouble();
        }
        double[] flat = new double[offsets[cells.margins()] + numbers.length];
        for (int margin = 0; margin < cells.margins(); margin++) {
            System.arraycopy(targets.counts(margin), 0, flat, offsets[margin], targets.counts(margin).length);
        }
        System.arraycopy(all, 0, flat, offsets[cells.margins()], all.length);
        return new Constraints(cells, offsets, numbers, flat);
    }

    private static double[] ones(int count) {
        double[] ones = new double[count];
        Arrays.fill(ones, 1);
        return ones;
    }

    int count() {
        return targets.length;
    }

    /** How many of the totals, the first ones, are counts of categories. */
    int categories() {
        return offsets[cells.margins()];
    }

    double target(int total) {
        return targets[total];
    }

    /** The total of each constraint over masses of the cells. */
    double[] totals(double... mass) {
        double[] totals = new double[targets.length];
        for (int margin = 0; margin < cells.margins(); margin++) {
            int[] category = cells.categories(margin);
            for (int cell = 0; cell < mass.length; cell++) {
                totals[offsets[margin] + category[cell]] += mass[cell];
            }
        }
        for (int i = 0; i < numbers.length; i++) {
            for (int cell = 0; cell < mass.length; cell++) {
                totals[categories() + i] += mass[cell] * numbers[i][cell];
            }
        }
        return totals;
    }

    /** What a distance from each target is measured by: the target or, of a number, the sum of its absolute values if larger. */
    double[] scales(double... mass) {
        double[] scales = new double[targets.length];
        Arrays.setAll(scales, i -> Math.abs(targets[i]));
        for (int i = 0; i < numbers.length; i++) {
            double sum = 0;
            for (int cell = 0; cell < mass.length; cell++) {
                sum += mass[cell] * Math.abs(numbers[i][cell]);
            }
            scales[categories() + i] = Math.max(scales[categories() + i], sum);
        }
        return scales;
    }

    /** A number for each cell: the sum of coefficients over what it counts for. */
    double[] combine(double... coefficients) {
        double[] values = new double[cells.count()];
        for (int margin = 0; margin < cells.margins(); margin++) {
            int[] category = cells.categories(margin);
            for (int cell = 0; cell < values.length; cell++) {
                values[cell] += coefficients[offsets[margin] + category[cell]];
            }
        }
        for (int i = 0; i < numbers.length; i++) {
            for (int cell = 0; cell < values.length; cell++) {
                values[cell] += coefficients[categories() + i] * numbers[i][cell];
            }
        }
        return values;
    }

    /** The sums over masses of the products of any two constraints: the lower triangle. */
    double[][] products(double... mass) {
        double[][] products = new double[targets.length][];
        Arrays.setAll(products, i -> new double[i + 1]);
        for (int margin = 0; margin < cells.margins(); margin++) {
            categoryRows(margin, mass, products);
        }
        for (int i = 0; i < numbers.length; i++) {
            numberRow(i, mass, products[categories() + i]);
        }
        return products;
    }

    private void categoryRows(int margin, double[] mass, double[][] products) {
        int[] category = cells.categories(margin);
        for (int other = 0; other <= margin; other++) {
            int[] column = cells.categories(other);
            for (int cell = 0; cell < mass.length; cell++) {
                products[offsets[margin] + category[cell]][offsets[other] + column[cell]] += mass[cell];
            }
        }
    }

    private void numberRow(int number, double[] mass, double... row) {
        for (int margin = 0; margin < cells.margins(); margin++) {
            int[] category = cells.categories(margin);
            for (int cell = 0; cell < mass.length; cell++) {
                row[offsets[margin] + category[cell]] += mass[cell] * numbers[number][cell];
            }
        }
        for (int other = 0; other <= number; other++) {
            for (int cell = 0; cell < mass.length; cell++) {
                row[categories() + other] += mass[cell] * numbers[number][cell] * numbers[other][cell];
            }
        }
    }
}
