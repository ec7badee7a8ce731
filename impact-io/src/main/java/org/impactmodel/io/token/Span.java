package org.impactmodel.io.token;

import java.util.Arrays;

/** The characters of a text where they stand, looked at without making a string of them. Each token moves it. */
public final class Span {

    private static final int LAST = 4;

    private char[] chars = {};
    private int from;
    private int length;

    Span() {}

    void move(char[] into, int start, int count) {
        chars = into;
        from = start;
        length = count;
    }

    /**
     * How long the text is.
     *
     * @return how many characters
     */
    public int length() {
        return length;
    }

    /**
     * A number that equal texts have in common. It is taken from the length and a few characters, the last above all: ids
     * differ there.
     *
     * @return the number
     */
    public int hash() {
        if (length == 0) {
            return 0;
        }
        int hash = 31 * length + chars[from + length / 2];
        int end = from + length;
        for (int i = Math.max(from, end - LAST); i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ (hash >>> 15);
    }

    /**
     * Whether it is a text.
     *
     * @param text its characters
     * @return true when every character is the same
     */
    public boolean is(char[] text) {
        return Arrays.equals(chars, from, from + length, text, 0, text.length);
    }
}
