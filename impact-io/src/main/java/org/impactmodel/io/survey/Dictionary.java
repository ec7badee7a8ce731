package org.impactmodel.io.survey;

import java.util.Arrays;
import java.util.List;
import org.impactmodel.io.sheet.Span;

/** Numbers by text, found from the characters of a cell without making a text of them. */
final class Dictionary {

    /** What there is for a text that is not here. */
    static final int NOTHING = Integer.MIN_VALUE;

    private String[] texts = new String[16];
    private char[][] characters = new char[16][];
    private int[] hashes = new int[16];
    private int[] numbers = new int[16];
    private int size;

    /** Where the last one was found: respondents of one unit mostly stand together. */
    private int last;

    private Marks marks = Marks.NONE;

    void put(String text, int number) {
        if (2 * size >= texts.length) {
            grow();
        }
        insert(text, text.hashCode(), number);
        size++;
        marks = Marks.NONE;
    }

    /** Looks for a faster way to the texts that are here, when no others are to come. */
    void close() {
        String[] all = new String[size];
        int[] theirs = new int[size];
        int count = 0;
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null) {
                all[count] = texts[i];
                theirs[count++] = numbers[i];
            }
        }
        marks = Marks.of(all, theirs);
    }

    int get(Span span) {
        if (!marks.isEmpty()) {
            return marks.get(span);
        }
        if (characters[last] != null && span.is(characters[last])) {
            return numbers[last];
        }
        int hash = span.hash();
        int at = spread(hash) & (characters.length - 1);
        while (characters[at] != null) {
            if (hashes[at] == hash && span.is(characters[at])) {
                last = at;
                return numbers[at];
            }
            at = (at + 1) & (characters.length - 1);
        }
        return NOTHING;
    }

    /** The texts whose numbers are 0 or above, in the order of these. */
    List<String> codes() {
        String[] codes = new String[size];
        int count = 0;
        for (int i = 0; i < texts.length; i++) {
            if (texts[i] != null && numbers[i] >= 0) {
                codes[numbers[i]] = texts[i];
                count++;
            }
        }
        return List.of(Arrays.copyOf(codes, count));
    }

    private void insert(String text, int hash, int number) {
        int at = spread(hash) & (texts.length - 1);
        while (texts[at] != null) {
            at = (at + 1) & (texts.length - 1);
        }
        texts[at] = text;
        characters[at] = text.toCharArray();
        hashes[at] = hash;
        numbers[at] = number;
    }

    private void grow() {
        String[] before = texts;
        int[] beforeHashes = hashes;
        int[] beforeNumbers = numbers;
        texts = new String[2 * before.length];
        characters = new char[texts.length][];
        hashes = new int[texts.length];
        numbers = new int[texts.length];
        for (int i = 0; i < before.length; i++) {
            if (before[i] != null) {
                insert(before[i], beforeHashes[i], beforeNumbers[i]);
            }
        }
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 16 ^ hash >>> 7;
    }
}
