package org.impactmodel.model.text;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What others add to a document: kept as it is, never read.
 *
 * @param byName the JSON text of each addition by its name, in the order of the names
 */
public record Extensions(SortedMap<String, String> byName) {

    private static final Extensions NONE = new Extensions(new TreeMap<>());

    /** Copies the additions. */
    public Extensions {
        byName = NaturalOrder.of(Objects.requireNonNull(byName, "byName"));
    }

    /**
     * No addition.
     *
     * @return the empty extensions
     */
    public static Extensions none() {
        return NONE;
    }
}
