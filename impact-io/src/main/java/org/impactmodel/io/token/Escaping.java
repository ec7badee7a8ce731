package org.impactmodel.io.token;

import java.io.IOException;

/** Texts as JSON writes them, escaping only what must be (RFC 8785, section 3.2.2.2). */
public final class Escaping {

    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private Escaping() {}

    static void append(String text, Appendable out) throws IOException {
        if (!isWhole(text)) {
            throw new IllegalArgumentException("text: whole characters are required, found half of a surrogate pair");
        }
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, from, i).append(escaped(c));
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    private static String escaped(char c) {
        int known = SHORT.indexOf(c);
        return known >= 0 ? "\\" + LETTERS.charAt(known) : String.format("\\u%04x", (int) c);
    }

    /** Whether every surrogate has its other half: one alone is not a character and cannot be written again. */
    public static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isLowSurrogate(c)
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
