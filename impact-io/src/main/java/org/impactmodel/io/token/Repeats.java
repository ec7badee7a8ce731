package org.impactmodel.io.token;

import java.util.Arrays;

/**
 * Texts that come again and again in a document, as one instance each: codes, periods, subjects. A fixed number of places,
 * the last text of a place stays; so memory is bounded whatever the document.
 */
final class Repeats {

    private static final int PLACES = 1 << 12;
    private static final int LONGEST = 64;

    private final String[] texts = new String[PLACES];

    Repeats() {
        Arrays.fill(texts, "");
    }

    String text(char[] chars, int from, int length) {
        if (length > LONGEST) {
            return new String(chars, from, length);
        }
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
        String before = texts[place];
        if (isSame(before, chars, from, length)) {
            return before;
        }
        String text = new String(chars, from, length);
        texts[place] = text;
        return text;
    }

    private static boolean isSame(String text, char[] chars, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
