package org.impactmodel.io.csv;

/** Texts that spreadsheets would run as formulas (OWASP, CSV injection). */
final class Formula {

    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Formula() {}

    /** The text, with an apostrophe before what begins like a formula. */
    static String defused(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
