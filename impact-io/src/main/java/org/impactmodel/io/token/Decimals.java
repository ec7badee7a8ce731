package org.impactmodel.io.token;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tools.jackson.core.io.NumberOutput;

/** Numbers as ECMAScript prints them: the fewest digits that read back as the same double (RFC 8785, section 3.2.2.3). */
public final class Decimals {

    private static final double WHOLE = 1e15;

    private Decimals() {}

    public static String of(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("number: a finite number is required, found " + value);
        }
        if (value == Math.rint(value) && Math.abs(value) < WHOLE) {
            return Long.toString((long) value);
        }
        BigDecimal shortest = shortest(value);
        String digits = shortest.unscaledValue().abs().toString();
        String sign = value < 0 ? "-" : "";
        return sign + placed(digits, digits.length() - shortest.scale());
    }

    /** Java asks for two digits where ECMAScript is content with one, as in 5e-324. */
    private static BigDecimal shortest(double value) {
        BigDecimal printed = new BigDecimal(NumberOutput.toString(value, true)).stripTrailingZeros();
        BigDecimal oneDigit = printed.round(new MathContext(1, RoundingMode.HALF_EVEN));
        return printed.precision() == 2 && oneDigit.doubleValue() == value ? oneDigit : printed;
    }

    /** The digits with the decimal point behind the n-th of them (ECMA-262, Number::toString). */
    private static String placed(String digits, int n) {
        int k = digits.length();
        if (k <= n && n <= 21) {
            return digits + "0".repeat(n - k);
        }
        if (0 < n && n <= 21) {
            return digits.substring(0, n) + "." + digits.substring(n);
        }
        if (-6 < n && n <= 0) {
            return "0." + "0".repeat(-n) + digits;
        }
        String exponent = "e" + (n > 0 ? "+" : "-") + Math.abs(n - 1);
        return digits.charAt(0) + (k == 1 ? "" : "." + digits.substring(1)) + exponent;
    }
}
