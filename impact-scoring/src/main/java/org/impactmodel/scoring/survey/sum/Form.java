package org.impactmodel.scoring.survey.sum;

/**
 * An estimate as it changes with the sample: what a respondent of a cell adds to it is {@code constant + y·dy + x·dx} times
 * its weight, y and x taken from their shifts (Taylor linearisation; Särndal, Swensson and Wretman 1992, section 5.5).
 */
public final class Form {

    private final int from;
    private final double[] constant;
    private final double dy;
    private final double dx;

    /**
     * A form on some cells in a row.
     *
     * @param from the first cell
     * @param constant what each cell adds, beginning with the first
     * @param dy the factor of y
     * @param dx the factor of x
     */
    Form(int from, double[] constant, double dy, double dx) {
        this.from = from;
        this.constant = constant;
        this.dy = dy;
        this.dx = dx;
    }

    int from() {
        return from;
    }

    int to() {
        return from + constant.length;
    }

    double of(int cell, double y, double x) {
        return cell < from || cell >= to() ? 0 : constant[cell - from] + dy * y + dx * x;
    }

    /** The sum over the respondents of a place. */
    double total(Sums sums, int place, int cell) {
        return constant[cell - from] * sums.get(place, Sums.WEIGHT)
                + dy * sums.get(place, Sums.Y)
                + dx * sums.get(place, Sums.X);
    }

    /** The sum of the products of both over the respondents of a place. */
    double product(Form other, Sums sums, int place, int cell) {
        double a = constant[cell - from];
        double b = other.constant[cell - other.from];
        return a * b * sums.get(place, Sums.SQUARE)
                + (a * other.dy + b * dy) * sums.get(place, Sums.SQUARE_Y)
                + dy * other.dy * sums.get(place, Sums.SQUARE_YY)
                + (a * other.dx + b * dx) * sums.get(place, Sums.SQUARE_X)
                + dx * other.dx * sums.get(place, Sums.SQUARE_XX)
                + (dy * other.dx + dx * other.dy) * sums.get(place, Sums.SQUARE_XY);
    }
}
