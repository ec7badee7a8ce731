package org.impactmodel.scoring.survey.sum;

import java.util.List;
import org.impactmodel.model.respondent.NumberColumn;

/**
 * The numbers that are summed: none, one, or two. Each is taken from a shift near its values, so that sums of squares keep
 * their digits; what is added up never depends on it beyond rounding.
 *
 * @param columns at most two
 * @param shifts for each the number that it is taken from
 */
record Measured(List<NumberColumn> columns, List<Double> shifts) {

    /** How many values the shift is taken from. */
    private static final int LOOKED_AT = 1_000;

    static Measured of(List<NumberColumn> columns) {
        return new Measured(
                List.copyOf(columns), columns.stream().map(Measured::shift).toList());
    }

    private static double shift(NumberColumn column) {
        double mean = 0;
        int seen = 0;
        for (int row = 0; row < column.size() && seen < LOOKED_AT; row++) {
            if (column.has(row)) {
                seen++;
                mean += (column.at(row) - mean) / seen;
            }
        }
        return mean;
    }

    /** A number of a respondent, from its shift. */
    double number(int which, int row) {
        return columns.get(which).at(row) - shifts.get(which);
    }
}
