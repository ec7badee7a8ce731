package org.impactmodel.scoring.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Rounding to 15 significant digits, which a double carries for sure: numbers that differ by less differ by the order in which
 * they were summed alone.
 */
public final class Digits {

    private static final MathContext SURE = new MathContext(15, RoundingMode.HALF_EVEN);

    private Digits() {}

    /**
     * The sure digits of a number.
     *
     * @param number the number, finite
     * @return the number with 15 significant digits, never -0.0
     */
    public static double sure(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? number + 0.0
                : new BigDecimal(number).round(SURE).doubleValue() + 0.0;
    }
}
