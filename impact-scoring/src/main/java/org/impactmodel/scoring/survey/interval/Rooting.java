package org.impactmodel.scoring.survey.interval;

import java.util.function.DoubleUnaryOperator;

/** Finds where a rising function crosses zero: by Newton's steps, and by halves where a step would leave the bracket. */
final class Rooting {

    private static final int MOST_STEPS = 200;

    private Rooting() {}

    /**
     * The root of a function that rises from below zero to above.
     *
     * @param rising the function
     * @param slope its derivative
     * @param from the low end of the bracket
     * @param to the high end
     * @return the root, to the last digits of a double
     */
    static double root(DoubleUnaryOperator rising, DoubleUnaryOperator slope, double from, double to) {
        double low = from;
        double high = to;
        double at = low + (high - low) / 2;
        for (int step = 0; step < MOST_STEPS; step++) {
            double value = rising.applyAsDouble(at);
            if (value == 0) {
                return at;
            }
            if (value < 0) {
                low = at;
            } else {
                high = at;
            }
            double next = at - value / slope.applyAsDouble(at);
            if (!(next > low && next < high)) {
                next = low + (high - low) / 2;
            }
            if (Math.abs(next - at) <= 4 * Math.ulp(at)) {
                return next;
            }
            at = next;
        }
        return at;
    }
}
