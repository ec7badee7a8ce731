package org.impactmodel.io.value;

import java.util.Arrays;

/**
 * Results for texts seen lately: what was found out about a text need not be found out again. A fixed number of places;
 * entries are immutable, so threads may share it without locks, at worst finding something out twice.
 */
public final class Recent {

    private static final int PLACES = 1 << 10;

    private final Entry[] entries = new Entry[PLACES];

    private record Entry(String text, Object result) {}

    /** Remembers nothing yet. */
    public Recent() {
        Arrays.fill(entries, new Entry("\u0000 no text yet", Recent.class));
    }

    /**
     * The result for a text.
     *
     * @param text the text
     * @param otherwise what to give when it is not known
     * @return the result that was remembered, or the other
     */
    public Object get(String text, Object otherwise) {
        Entry entry = entries[place(text)];
        return entry.text.equals(text) ? entry.result : otherwise;
    }

    /**
     * Remembers a result.
     *
     * @param text the text
     * @param result what was found out about it
     */
    public void put(String text, Object result) {
        entries[place(text)] = new Entry(text, result);
    }

    private static int place(String text) {
        int hash = text.hashCode();
        return (hash ^ (hash >>> 15)) & (PLACES - 1);
    }
}
