package org.impactmodel.io.survey;

import org.impactmodel.io.sheet.Span;

/**
 * A few texts that all differ in their length, their first, their middle or their last character: found by these alone, and
 * then compared once.
 */
final class Marks {

    /** No texts. */
    static final Marks NONE = new Marks(0);

    private static final int FEW = 256;
    private static final int LARGEST = 4096;

    private final char[][] texts;
    private final int[] numbers;

    private Marks(int room) {
        this.texts = new char[room][];
        this.numbers = new int[room];
    }

    /**
     * The texts of a dictionary.
     *
     * @param texts the texts, each once
     * @param numbers the number of each
     * @return the texts by their marks, or none where there are too many or two have the same
     */
    static Marks of(String[] texts, int[] numbers) {
        for (int room = 16; texts.length <= FEW && room <= LARGEST; room *= 2) {
            Marks marks = new Marks(room);
            if (marks.takes(texts, numbers)) {
                return marks;
            }
        }
        return NONE;
    }

    private boolean takes(String[] all, int[] theirs) {
        for (int i = 0; i < all.length; i++) {
            int at = place(Span.mark(all[i]));
            if (texts[at] != null) {
                return false;
            }
            texts[at] = all[i].toCharArray();
            numbers[at] = theirs[i];
        }
        return true;
    }

    boolean isEmpty() {
        return texts.length == 0;
    }

    int get(Span span) {
        int at = place(span.mark());
        char[] text = texts[at];
        return text != null && span.is(text) ? numbers[at] : Dictionary.NOTHING;
    }

    private int place(int mark) {
        return (mark ^ mark >>> 7 ^ mark >>> 13) & (texts.length - 1);
    }
}
