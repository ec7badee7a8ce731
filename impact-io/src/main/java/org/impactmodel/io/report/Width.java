package org.impactmodel.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How many columns of a terminal a text fills: accents that combine fill none, wide characters two. */
final class Width {

    /** The wide and full-width ranges of Unicode Standard Annex 11, coarsely. */
    private static final List<List<Integer>> WIDE = List.of(
            List.of(0x1100, 0x115F),
            List.of(0x2E80, 0x303E),
            List.of(0x3041, 0xA4CF),
            List.of(0xAC00, 0xD7A3),
            List.of(0xF900, 0xFAFF),
            List.of(0xFE30, 0xFE6F),
            List.of(0xFF00, 0xFF60),
            List.of(0xFFE0, 0xFFE6),
            List.of(0x1F300, 0x1FAFF),
            List.of(0x20000, 0x3FFFD));

    /** A blank, but for those before a high mark of French punctuation and inside its quotation marks. */
    private static final Pattern BREAK = Pattern.compile("(?<!«) (?![;:!?»])");

    private Width() {}

    static int of(String text) {
        return text.codePoints().map(Width::of).sum();
    }

    private static int of(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        return WIDE.stream().anyMatch(range -> range.get(0) <= point && point <= range.get(1));
    }

    static String left(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    static String right(String text, int columns) {
        return " ".repeat(Math.max(0, columns - of(text))) + text;
    }

    /** Lines of at most so many columns, broken between words; a longer word behind its hyphens, else where it must. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : BREAK.split(text, -1)) {
            String rest = word;
            if (!line.isEmpty() && of(line.toString()) + 1 + of(rest) > columns) {
                lines.add(line.toString());
                line.setLength(0);
            }
            while (of(rest) > columns) {
                int end = end(rest, columns);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    private static int end(String word, int columns) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length() && of(word.substring(0, word.offsetByCodePoints(end, 1))) <= columns) {
            end = word.offsetByCodePoints(end, 1);
        }
        int hyphen = word.lastIndexOf('-', end - 1);
        return hyphen > 0 ? hyphen + 1 : end;
    }

    /** A text in which nothing can move the cursor or colour the terminal. */
    static String tame(String text) {
        return text.replaceAll("\\p{Cc}+", " ");
    }
}
