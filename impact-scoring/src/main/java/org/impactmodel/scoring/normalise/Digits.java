package org.impactmodel.scoring.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounding to 15 significant digits, which a double carries for sure: numbers that differ by less differ by the order in which
 * they were summed alone.
 */
public final class Digits {

    private static final int SIGNIFICANT = 15;

    private static final MathContext SURE = new MathContext(SIGNIFICANT, RoundingMode.HALF_EVEN);

    /** Powers of ten, all of them exact, from 1. */
    private static final double[] TENS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17
    };

    /** From here to where whole numbers have 15 digits the decimals that count fit into an exact power of ten. */
    private static final double LEAST = 1e-3;

    /** No two numbers that are farther apart, as a share of the greater, have the same 15 digits. */
    private static final double APART = 1e-14;

    private Digits() {}

    /**
     * The sure digits of a number.
     *
     * @param number the number, finite
     * @return the number with 15 significant digits, never -0.0
     */
    public static double sure(double number) {
        double size = Math.abs(number);
        if (number == Math.rint(number) && size < TENS[SIGNIFICANT]) {
            return number + 0.0;
        }
        return size >= LEAST && size < TENS[SIGNIFICANT]
                ? Math.copySign(scaled(size), number)
                : new BigDecimal(number).round(SURE).doubleValue() + 0.0;
    }

    /**
     * Whether two numbers have the same sure digits.
     *
     * @param one a number, finite
     * @param other another, finite
     * @return whether they are equal but for the order in which they were summed
     */
    public static boolean same(double one, double other) {
        return one == other
                || (Math.abs(one - other) <= APART * Math.max(Math.abs(one), Math.abs(other))
                        && sure(one) == sure(other));
    }

    /** The whole number of the last digit that counts, divided by an exact power of ten: rounded right, and no garbage. */
    private static double scaled(double size) {
        int whole = 0;
        while (size >= TENS[whole]) {
            whole++;
        }
        double tens = TENS[SIGNIFICANT - whole + zeros(size)];
        double product = size * tens;
        double rounded = Math.rint(product);
        double beside = product - rounded;
        if (Math.abs(beside) == 0.5) {
            double lost = Math.fma(size, tens, -product);
            rounded = lost == 0 ? rounded : product + Math.copySign(0.5, lost);
        }
        return rounded / tens;
    }

    /** How many zeros stand between the decimal point and the first digit. */
    private static int zeros(double size) {
        return size >= 0.1 ? 0 : size >= 0.01 ? 1 : 2;
    }
}
