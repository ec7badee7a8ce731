package org.impactmodel.examples.terminal;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** Small pictures of one line: they repeat what the figures beside them say. */
public final class Picture {

    private static final String STEPS = "▁▂▃▄▅▆▇█";
    private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

    /** Stays where it is where lines are broken between words. */
    private static final String BLANK = "\u00a0";

    private Picture() {}

    /**
     * Scores over time, a column each.
     *
     * @param scores the scores; where there is none, a gap
     * @param scale the top of the scale, which begins at 0
     * @return as many characters as there are scores
     */
    public static String course(List<OptionalDouble> scores, double scale) {
        return scores.stream()
                .map(score -> score.isEmpty() ? "·" : step(score.getAsDouble() / scale))
                .collect(Collectors.joining());
    }

    private static String step(double share) {
        int step = (int) Math.floor(Math.min(1, Math.max(0, share)) * STEPS.length());
        return STEPS.substring(Math.min(step, STEPS.length() - 1)).substring(0, 1);
    }

    /**
     * A share as a bar that fills from the left.
     *
     * @param share the share; what is above 1 fills the bar, what is below 0 leaves it empty
     * @param width how many columns the whole has
     * @return as many characters as the width
     */
    public static String bar(double share, int width) {
        int eighths = (int) Math.round(Math.min(1, Math.max(0, share)) * width * 8);
        String full = "█".repeat(eighths / 8);
        String rest = eighths % 8 == 0 ? "" : EIGHTHS.substring(eighths % 8, eighths % 8 + 1);
        return full + rest + "░".repeat(width - full.length() - rest.length());
    }

    /**
     * A number to the left or to the right of a line.
     *
     * @param number the number
     * @param greatest the greatest distance from 0 that fits, above 0
     * @param width how many columns each side has
     * @return a line in the middle of two sides
     */
    public static String sides(double number, double greatest, int width) {
        int length = (int) Math.round(Math.min(1, Math.abs(number) / greatest) * width);
        String left = number < 0 ? "█".repeat(length) : "";
        String right = number > 0 ? "█".repeat(length) : "";
        return BLANK.repeat(width - left.length()) + left + "│" + right;
    }

    /**
     * Where a score stands among others: the others from the least to the greatest, the middle half of them thick.
     * Dots are the rest of the scale.
     *
     * @param spread the least, the lower quartile, the upper quartile and the greatest of the others
     * @param at the score
     * @param scale the top of the scale, which begins at 0
     * @param width how many columns the scale has
     * @return as many characters as the width
     */
    public static String among(List<Double> spread, double at, double scale, int width) {
        StringBuilder line = new StringBuilder("·".repeat(width));
        fill(line, spread.get(0), spread.get(3), scale, '─');
        fill(line, spread.get(1), spread.get(2), scale, '━');
        int place = column(at, scale, width);
        return line.replace(place, place + 1, "●").toString();
    }

    private static void fill(StringBuilder line, double from, double to, double scale, char with) {
        for (int i = column(from, scale, line.length()); i <= column(to, scale, line.length()); i++) {
            line.setCharAt(i, with);
        }
    }

    private static int column(double score, double scale, int width) {
        double share = Math.min(1, Math.max(0, score / scale));
        return (int) Math.min(width - 1.0, Math.floor(share * width));
    }
}
