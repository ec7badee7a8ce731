package org.impactmodel.model.rule;

import java.math.BigDecimal;

/** Numbers as people write them in documents: 15 and not 15.0. */
public final class Plain {

    /** From here on, and below its inverse, an exponent is shorter than zeros. */
    private static final double LONG = 1e15;

    private Plain() {}

    /**
     * A number in the fewest digits that tell it from every other.
     *
     * @param number the number
     * @return its text, without a decimal point where it is whole
     */
    public static String of(double number) {
        double size = Math.abs(number);
        if (!(size < LONG) || (size > 0 && size < 1 / LONG)) {
            return Double.toString(number);
        }
        return number == 0
                ? "0"
                : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
