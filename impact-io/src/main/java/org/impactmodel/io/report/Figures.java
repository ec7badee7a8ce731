package org.impactmodel.io.report;

import java.util.Locale;
import java.util.OptionalDouble;
import org.impactmodel.model.card.Bounds;

/** Writes numbers for people: one decimal on a scale of 100, three on a scale of 1. */
record Figures(Page page, double scale) {

    static final String NONE = "–";

    private Locale locale() {
        return page.french() ? Locale.FRENCH : Locale.ENGLISH;
    }

    private int decimals() {
        return scale >= 50 ? 1 : scale >= 5 ? 2 : 3;
    }

    String score(OptionalDouble score) {
        return score.isPresent() ? score(score.getAsDouble()) : NONE;
    }

    String score(double score) {
        String text = String.format(locale(), "%." + decimals() + "f", score);
        return text.matches("-0[.,]0*") ? text.substring(1) : text;
    }

    String signed(double score) {
        return (score < 0 ? "" : "+") + score(score);
    }

    String share(double share) {
        String number = String.format(locale(), "%.0f", 100 * share);
        return number + (page.french() ? "\u00a0%" : "%");
    }

    String bounds(Bounds bounds) {
        return score(bounds.low()) + " … " + score(bounds.high());
    }

    /** A value as it was observed: all its digits, the decimal mark of the language. */
    String value(double value) {
        String plain = value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
        return page.french() ? plain.replace('.', ',') : plain;
    }
}
