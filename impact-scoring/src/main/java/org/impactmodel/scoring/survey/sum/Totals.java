package org.impactmodel.scoring.survey.sum;

/** The sums of each cell over all groups. Numbers y and x are taken from their shifts. */
public final class Totals {

    private final double[][] values;
    private final Measured measured;

    private Totals(double[][] values, Measured measured) {
        this.values = values;
        this.measured = measured;
    }

    /** The totals of sums. */
    public static Totals of(Summing plan, Sums sums) {
        double[][] values = new double[plan.cells().count()][Sums.SQUARE_XY + 1];
        for (int group = 0; group < plan.groups(); group++) {
            for (int cell = 0; cell < values.length; cell++) {
                int place = plan.place(group, cell);
                for (int what = 0; place >= 0 && what < values[cell].length; what++) {
                    values[cell][what] += sums.get(place, what);
                }
            }
        }
        return new Totals(values, plan.measured());
    }

    /** The totals under other weights, such as those of a replicate: weights and weighted sums alone. */
    static Totals of(Summing plan, double[] weights) {
        double[][] values = new double[plan.cells().count()][Sums.SQUARE_XY + 1];
        Measured measured = plan.measured();
        int numbers = measured.columns().size();
        for (int row = 0; row < weights.length; row++) {
            int cell = plan.cells().at(row);
            if (cell >= 0 && weights[row] > 0) {
                double[] sums = values[cell];
                sums[Sums.WEIGHT] += weights[row];
                if (numbers > 0) {
                    sums[Sums.Y] += weights[row] * measured.number(0, row);
                }
                if (numbers > 1) {
                    sums[Sums.X] += weights[row] * measured.number(1, row);
                }
            }
        }
        return new Totals(values, measured);
    }

    /** Weights and weighted sums that were added up elsewhere. */
    static Totals of(Summing plan, double[] weight, double[] y, double[] x) {
        double[][] values = new double[weight.length][Sums.SQUARE_XY + 1];
        for (int cell = 0; cell < values.length; cell++) {
            values[cell][Sums.WEIGHT] = weight[cell];
            values[cell][Sums.Y] = y[cell];
            values[cell][Sums.X] = x[cell];
        }
        return new Totals(values, plan.measured());
    }

    /** How many respondents there are in a cell. */
    public long count(int cell) {
        return (long) values[cell][Sums.COUNT];
    }

    /** The sum of their weights. */
    public double weight(int cell) {
        return values[cell][Sums.WEIGHT];
    }

    /** The sum of their squared weights. */
    public double squaredWeight(int cell) {
        return values[cell][Sums.SQUARE];
    }

    /** The weighted sum of the first number, from its shift. */
    double y(int cell) {
        return values[cell][Sums.Y];
    }

    /** The weighted sum of its squares, from its shift. */
    double yy(int cell) {
        return values[cell][Sums.YY];
    }

    /** The weighted sum of the second number, from its shift. */
    double x(int cell) {
        return values[cell][Sums.X];
    }

    /** What the first number is taken from. */
    double shiftY() {
        return measured.shifts().get(0);
    }

    /** What the second number is taken from. */
    double shiftX() {
        return measured.shifts().get(1);
    }
}
