package org.impactmodel.model.text;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Copies of maps in the natural order of their keys, whatever order the map at hand was made with: what is written, hashed and
 * compared must not depend on it.
 */
public final class NaturalOrder {

    private NaturalOrder() {}

    /**
     * A copy.
     *
     * @param map the map
     * @param <K> the type of its keys
     * @param <V> the type of its values
     * @return a copy that cannot be changed
     */
    public static <K extends Comparable<K>, V> SortedMap<K, V> of(Map<K, V> map) {
        TreeMap<K, V> copy = new TreeMap<>();
        copy.putAll(map);
        return Collections.unmodifiableSortedMap(copy);
    }
}
