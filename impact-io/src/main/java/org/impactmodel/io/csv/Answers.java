package org.impactmodel.io.csv;

import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.observation.Outcome;

/**
 * One row of a wide table: what one subject answered.
 *
 * @param subject the name of the subject
 * @param attributes what the row tells of the subject, by name
 * @param outcomes the answers by id of the indicator; an empty cell is not among them
 */
public record Answers(String subject, SortedMap<String, String> attributes, SortedMap<String, Outcome> outcomes) {
    /** Copies the maps. */
    public Answers {
        Objects.requireNonNull(subject, "subject");
        attributes = Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        outcomes = Collections.unmodifiableSortedMap(new TreeMap<>(outcomes));
    }
}
