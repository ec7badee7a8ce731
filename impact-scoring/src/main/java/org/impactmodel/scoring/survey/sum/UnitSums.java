package org.impactmodel.scoring.survey.sum;

import java.util.Arrays;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/**
 * What each unit of the first stage adds to each cell: the sum of weights, and those of weights times each number. Neighbours of one
 * unit and cell are one entry, so that a table in the order of its clusters becomes a short one.
 */
final class UnitSums {

    private final Summing plan;
    private int[] units;
    private int[] cells;
    private double[] weights;
    private final double[][] numbers;
    private int size;

    private UnitSums(Summing plan, int rows) {
        this.plan = plan;
        this.units = new int[rows];
        this.cells = new int[rows];
        this.weights = new double[rows];
        this.numbers = new double[plan.measured().columns().size()][rows];
    }

    /** The sums of a plan under the weights of a design, which need not be those of the plan. */
    static UnitSums of(Summing plan, SurveyDesign design) {
        UnitSums sums = new UnitSums(plan, design.size());
        for (int row = 0; row < design.size(); row++) {
            if (plan.cells().at(row) >= 0) {
                sums.add(design.first().unit(row), row, design.weight(row));
            }
        }
        return sums.trimmed();
    }

    private void add(int unit, int row, double weight) {
        int cell = plan.cells().at(row);
        boolean isNew = size == 0 || units[size - 1] != unit || cells[size - 1] != cell;
        size += isNew ? 1 : 0;
        units[size - 1] = unit;
        cells[size - 1] = cell;
        weights[size - 1] += weight;
        for (int which = 0; which < numbers.length; which++) {
            numbers[which][size - 1] += weight * plan.measured().number(which, row);
        }
    }

    private UnitSums trimmed() {
        units = Arrays.copyOf(units, size);
        cells = Arrays.copyOf(cells, size);
        weights = Arrays.copyOf(weights, size);
        for (int which = 0; which < numbers.length; which++) {
            numbers[which] = Arrays.copyOf(numbers[which], size);
        }
        return this;
    }

    /** The totals when the weights of each unit are multiplied by its factor. */
    Totals totals(double[] factors) {
        double[] none = new double[plan.cells().count()];
        return Totals.of(
                plan,
                sum(weights, factors),
                numbers.length > 0 ? sum(numbers[0], factors) : none,
                numbers.length > 1 ? sum(numbers[1], factors) : none);
    }

    private double[] sum(double[] values, double[] factors) {
        if (plan.cells().count() == 1) {
            return new double[] {sumOfOne(values, factors)};
        }
        double[] sums = new double[plan.cells().count()];
        for (int entry = 0; entry < units.length; entry++) {
            sums[cells[entry]] += values[entry] * factors[units[entry]];
        }
        return sums;
    }

    /** Four sums side by side do not wait for one another. */
    private double sumOfOne(double[] values, double[] factors) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int entry = 0;
        for (; entry + 3 < units.length; entry += 4) {
            first += values[entry] * factors[units[entry]];
            second += values[entry + 1] * factors[units[entry + 1]];
            third += values[entry + 2] * factors[units[entry + 2]];
            fourth += values[entry + 3] * factors[units[entry + 3]];
        }
        for (; entry < units.length; entry++) {
            first += values[entry] * factors[units[entry]];
        }
        return first + second + (third + fourth);
    }
}
