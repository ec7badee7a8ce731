package org.impactmodel.io.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import org.impactmodel.model.card.Bounds;

/**
 * Writes numbers for people: one decimal on a scale of 100, three on a scale of 1.
 *
 * @param page what they are written for: the language has its decimal mark
 * @param scale the top of the scale of scores
 */
public record Figures(Page page, double scale) {

    /** What stands where there is no number. */
    public static final String NONE = "–";

    private static final int DIGITS = 6;
    private static final int MEASURED = 3;

    /** Checks that the page is given. */
    public Figures {
        Objects.requireNonNull(page, "page");
    }

    private Locale locale() {
        return page.french() ? Locale.FRENCH : Locale.ENGLISH;
    }

    private int decimals() {
        return scale >= 50 ? 1 : scale >= 5 ? 2 : 3;
    }

    /**
     * A score.
     *
     * @param score the score, or empty
     * @return its digits, or {@link #NONE}
     */
    public String score(OptionalDouble score) {
        return score.isPresent() ? score(score.getAsDouble()) : NONE;
    }

    /**
     * A score.
     *
     * @param score the score
     * @return its digits, without a sign before a row of zeros
     */
    public String score(double score) {
        String text = String.format(locale(), "%." + decimals() + "f", score);
        return text.matches("-0[.,]0*") ? text.substring(1) : text;
    }

    /** Whether a number is more than a row of zeros when written. */
    boolean shows(double score) {
        return score(Math.abs(score)).matches(".*[1-9].*");
    }

    /** Whether French counts a number, as it is written, with the plural: from 2 on. */
    boolean isPlural(double score) {
        return !score(score).matches("[01]([.,][0-9]*)?");
    }

    /**
     * A difference of scores.
     *
     * @param difference the difference
     * @return its digits with their sign; 0 alone where nothing would be left of it
     */
    public String difference(double difference) {
        return shows(difference) ? signed(difference) : "0";
    }

    String signed(double score) {
        return (score < 0 ? "" : "+") + score(score);
    }

    /**
     * A share.
     *
     * @param share the share, 1 for the whole
     * @return it in per cent, without decimals
     */
    public String share(double share) {
        String number = String.format(locale(), "%.0f", 100 * share);
        return number + (page.french() ? "\u00a0%" : "%");
    }

    String bounds(Bounds bounds) {
        return score(bounds.low()) + " … " + score(bounds.high());
    }

    /**
     * What was measured, for people: two decimals at most, and of what is smaller than 1 three digits that matter.
     *
     * @param value the value
     * @return it rounded to even where it lies in the middle, with the decimal mark of the language
     */
    public String measure(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        BigDecimal round = Math.abs(value) < 1
                ? exact.round(new MathContext(MEASURED, RoundingMode.HALF_EVEN))
                : exact.setScale(2, RoundingMode.HALF_EVEN);
        return marked(round.stripTrailingZeros().toPlainString());
    }

    /**
     * A value in its unit.
     *
     * @param value the value
     * @return six digits that matter, with the decimal mark of the language
     */
    public String value(double value) {
        String plain = new BigDecimal(value)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
        return marked(plain);
    }

    private String marked(String plain) {
        return page.french() ? plain.replace('.', ',') : plain;
    }
}
