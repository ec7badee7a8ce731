package org.impactmodel.io.sheet;

/** Characters within a larger array: the text of a cell before it is one. Changes with each cell. */
public final class Span {

    private char[] chars = {};
    private int from;
    private int length;

    /**
     * Looks at other characters, without the blanks at both ends.
     *
     * @param array the characters
     * @param start the first of them
     * @param count how many
     */
    public void set(char[] array, int start, int count) {
        int first = start;
        int end = start + count;
        while (first < end && isBlank(array[first])) {
            first++;
        }
        while (end > first && isBlank(array[end - 1])) {
            end--;
        }
        chars = array;
        from = first;
        length = end - first;
    }

    /** What {@link String#strip} leaves out. */
    private static boolean isBlank(char c) {
        return c <= ' ' ? Character.isWhitespace(c) : c > 0x7F && Character.isWhitespace(c);
    }

    /**
     * How many characters there are.
     *
     * @return 0 or more
     */
    public int length() {
        return length;
    }

    /**
     * One of the characters.
     *
     * @param index its place, from 0
     * @return the character
     */
    public char at(int index) {
        return chars[from + index];
    }

    /**
     * A part of the characters, without the blanks at both ends.
     *
     * @param start the place of the first, from 0
     * @param end the place behind the last
     * @param part becomes that part
     */
    public void part(int start, int end, Span part) {
        part.set(chars, from + start, end - start);
    }

    /**
     * Whether the characters are those of a text.
     *
     * @param text the characters of the text
     * @return whether they are
     */
    public boolean is(char[] text) {
        if (text.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (chars[from + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * A number that equal characters share.
     *
     * @return the hash, that of the text
     */
    public int hash() {
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash;
    }

    /**
     * A number that equal characters share, made of four things about them alone.
     *
     * @return the mark, that of {@link #mark(String)}
     */
    public int mark() {
        return length == 0 ? 0 : mark(length, chars[from], chars[from + length / 2], chars[from + length - 1]);
    }

    /**
     * What {@link #mark()} is where the characters are those of a text.
     *
     * @param text the text
     * @return the mark
     */
    public static int mark(String text) {
        int length = text.length();
        return length == 0 ? 0 : mark(length, text.charAt(0), text.charAt(length / 2), text.charAt(length - 1));
    }

    private static int mark(int length, char first, char middle, char last) {
        return ((length * 31 + first) * 31 + middle) * 31 + last;
    }

    /** The characters as a text. */
    @Override
    public String toString() {
        return new String(chars, from, length);
    }
}
