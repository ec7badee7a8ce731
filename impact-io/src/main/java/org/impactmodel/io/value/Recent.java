package org.impactmodel.io.value;

import java.util.Arrays;
import org.impactmodel.io.token.Shape;
import org.impactmodel.io.token.Span;

/**
 * What texts seen lately mean. A fixed number of places for texts of a limited length; entries are immutable, so threads
 * may share it without locks, at worst finding something out twice.
 */
final class Recent {

    private static final int PLACES = 1 << 10;
    private static final int LONGEST = 128;

    private final Entry[] entries = new Entry[PLACES];

    private static final class Entry {
        private final char[] text;
        private final Object meaning;

        Entry(String text, Object meaning) {
            this.text = text.toCharArray();
            this.meaning = meaning;
        }
    }

    Recent() {
        Arrays.fill(entries, new Entry("", Shape.INVALID));
    }

    /** Where a text has its place. */
    int place(Span text) {
        return text.hash() & (PLACES - 1);
    }

    /** What the text means, if it is known, else {@link Shape#INVALID}. */
    Object get(int place, Span text) {
        Entry entry = entries[place];
        return text.is(entry.text) ? entry.meaning : Shape.INVALID;
    }

    void put(int place, String text, Object meaning) {
        if (text.length() <= LONGEST) {
            entries[place] = new Entry(text, meaning);
        }
    }
}
