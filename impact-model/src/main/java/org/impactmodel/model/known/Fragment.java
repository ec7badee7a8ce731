package org.impactmodel.model.known;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What could be read of a value that is not sound: parts of a record, of a list or of a map, or nothing. A part is what a
 * sound value would hold there, or a fragment itself. It stays between a reader and the checks; callers get sound values.
 */
public final class Fragment {

    /** A value of which nothing could be read. */
    public static final Fragment NOTHING = new Fragment(Optional.empty(), Map.of(), List.of(), false);

    private final Optional<Class<?>> type;
    private final Map<String, Object> parts;
    private final List<Object> elements;
    private final boolean complete;

    private Fragment(Optional<Class<?>> type, Map<String, ?> parts, List<?> elements, boolean complete) {
        this.type = type;
        this.parts = new LinkedHashMap<>(parts);
        this.elements = new ArrayList<>(elements);
        this.complete = complete;
    }

    /**
     * Parts of a record.
     *
     * @param type the record
     * @param parts by the name that the property has in documents, what the component would hold, or a fragment; what is not
     *     named is not known
     * @return the fragment
     */
    public static Fragment ofRecord(Class<?> type, Map<String, ?> parts) {
        return new Fragment(Optional.of(Objects.requireNonNull(type, "type")), parts, List.of(), false);
    }

    /**
     * A list with an element that is not sound.
     *
     * @param elements each element, or a fragment of it
     * @return the fragment
     */
    public static Fragment ofList(List<?> elements) {
        return new Fragment(Optional.empty(), Map.of(), elements, true);
    }

    /**
     * A map with an entry that is not sound.
     *
     * @param entries each value whose key could be read, or a fragment of it, by key
     * @param allKeys whether every key could be read
     * @return the fragment
     */
    public static Fragment ofMap(Map<String, ?> entries, boolean allKeys) {
        return new Fragment(Optional.empty(), entries, List.of(), allKeys);
    }

    /**
     * How many elements the list has, or entries the map, sound or not.
     *
     * @return their number, or empty where it is not known
     */
    public OptionalInt size() {
        return complete ? OptionalInt.of(Math.max(elements.size(), parts.size())) : OptionalInt.empty();
    }

    Object part(String name) {
        return parts.getOrDefault(name, NOTHING);
    }

    boolean is(Class<?> family) {
        return type.filter(family::isAssignableFrom).isPresent();
    }

    Map<String, Object> entries() {
        return parts;
    }

    List<Object> elements() {
        return elements;
    }

    /** Whether each element is there, or each entry: as a value or as a fragment. */
    boolean isComplete() {
        return complete;
    }
}
