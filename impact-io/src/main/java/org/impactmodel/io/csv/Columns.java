package org.impactmodel.io.csv;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.model.method.Admissible;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.text.NaturalOrder;

/**
 * The columns that a table of answers may have, beside {@code subject}.
 *
 * @param indicators the codes of the levels by id of the indicator; an indicator without levels, as a variable, is answered by
 *     a number
 * @param either the indicators with levels that are answered by a number as well, because a place of a method scores it
 * @param attributes the names of columns that tell something of the subject, such as its region
 * @param reconciled whether several sources may answer one question, since something says what counts then
 * @param ignored the names of other columns that may be there and are not read; of a long table also indicators
 */
public record Columns(
        SortedMap<String, List<String>> indicators,
        SortedSet<String> either,
        SortedSet<String> attributes,
        boolean reconciled,
        SortedSet<String> ignored) {
    /**
     * Copies the map and the sets.
     *
     * @throws IllegalArgumentException when something is to be read and ignored
     */
    public Columns {
        indicators = NaturalOrder.of(Objects.requireNonNull(indicators, "indicators"));
        either = sorted(Objects.requireNonNull(either, "either"));
        attributes = sorted(Objects.requireNonNull(attributes, "attributes"));
        ignored = sorted(Objects.requireNonNull(ignored, "ignored"));
        for (String name : ignored) {
            if (indicators.containsKey(name) || attributes.contains(name)) {
                throw new IllegalArgumentException("ignored: " + name + " is to be read");
            }
        }
    }

    /**
     * Columns of which none is ignored.
     *
     * @param indicators the codes of the levels by id of the indicator
     * @param attributes the names of columns that tell something of the subject
     * @param reconciled whether several sources may answer one question
     */
    public Columns(SortedMap<String, List<String>> indicators, SortedSet<String> attributes, boolean reconciled) {
        this(indicators, new TreeSet<>(), attributes, reconciled, new TreeSet<>());
    }

    /**
     * The columns that a method can use: its indicators and variables, and the attributes that it speaks of.
     *
     * @param methodology the method
     * @return the columns
     */
    public static Columns of(Methodology methodology) {
        Admissible admissible = Admissible.of(methodology);
        SortedMap<String, List<String>> byId = new TreeMap<>();
        SortedSet<String> either = new TreeSet<>();
        for (Indicator indicator : methodology.indicators()) {
            List<String> levels = List.copyOf(admissible.levels(indicator.id()).orElseThrow());
            byId.put(indicator.id(), levels);
            if (!levels.isEmpty() && admissible.takesNumbers(indicator.id())) {
                either.add(indicator.id());
            }
        }
        methodology.variables().forEach(variable -> byId.put(variable.id(), List.of()));
        boolean reconciled = methodology.reconciliation().isPresent();
        return new Columns(byId, either, Attributes.of(methodology), reconciled, new TreeSet<>());
    }

    /**
     * The columns of a table that tells what subjects are, whatever was observed of them: the attributes that a method speaks
     * of, and its variables.
     *
     * @param methodology the method
     * @return the columns
     */
    public static Columns ofSubjects(Methodology methodology) {
        SortedMap<String, List<String>> byId = new TreeMap<>();
        methodology.variables().forEach(variable -> byId.put(variable.id(), List.of()));
        return new Columns(byId, Attributes.of(methodology), false);
    }

    private static SortedSet<String> sorted(SortedSet<String> names) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    /** What a cell of an indicator or variable may hold. */
    Cell.Kind kind(String id) {
        return new Cell.Kind(indicators.getOrDefault(id, List.of()), either.contains(id));
    }

    /**
     * Columns of numbers.
     *
     * @param indicators the ids of the indicators
     * @return the columns
     */
    public static Columns ofNumbers(List<String> indicators) {
        SortedMap<String, List<String>> byId = new TreeMap<>();
        indicators.forEach(id -> byId.put(id, List.of()));
        return new Columns(byId, new TreeSet<>(), true);
    }

    /**
     * These columns, and those that tell something of the subject.
     *
     * @param names the names of the columns
     * @return the copy
     */
    public Columns withAttributes(List<String> names) {
        return new Columns(indicators, either, new TreeSet<>(names), reconciled, ignored);
    }

    /**
     * These columns, beside which others may be there and are not read.
     *
     * @param names the names of the columns, none of which is to be read
     * @return the copy
     * @throws IllegalArgumentException when one is
     */
    public Columns withIgnored(Collection<String> names) {
        return new Columns(indicators, either, attributes, reconciled, new TreeSet<>(names));
    }
}
