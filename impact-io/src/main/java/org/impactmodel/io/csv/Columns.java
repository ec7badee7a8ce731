package org.impactmodel.io.csv;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.text.NaturalOrder;

/**
 * The columns that a table of answers may have, beside {@code subject}.
 *
 * @param indicators the codes of the levels by id of the indicator; an indicator without levels, as a variable, is answered by
 *     a number
 * @param attributes the names of columns that tell something of the subject, such as its region
 * @param reconciled whether several sources may answer one question, since something says what counts then
 */
public record Columns(SortedMap<String, List<String>> indicators, SortedSet<String> attributes, boolean reconciled) {
    /** Copies the map and the set. */
    public Columns {
        indicators = NaturalOrder.of(Objects.requireNonNull(indicators, "indicators"));
        attributes = Collections.unmodifiableSortedSet(new TreeSet<>(Objects.requireNonNull(attributes, "attributes")));
    }

    /**
     * The columns that a method can use: its indicators and variables, and the attributes that it speaks of.
     *
     * @param methodology the method
     * @return the columns
     */
    public static Columns of(Methodology methodology) {
        SortedMap<String, List<String>> byId = new TreeMap<>();
        methodology.indicators().forEach(indicator -> byId.put(indicator.id(), levels(indicator.normalise())));
        methodology.variables().forEach(variable -> byId.put(variable.id(), List.of()));
        return new Columns(
                byId, Attributes.of(methodology), methodology.reconciliation().isPresent());
    }

    private static List<String> levels(Normalisation how) {
        return how instanceof Frozen.Levels levels ? List.copyOf(levels.levels().keySet()) : List.of();
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
        return new Columns(indicators, new TreeSet<>(names), reconciled);
    }
}
