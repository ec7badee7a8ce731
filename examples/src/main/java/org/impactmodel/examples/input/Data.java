package org.impactmodel.examples.input;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.observation.Answers;

/**
 * What a method is to score.
 *
 * @param answers what is known, one a subject and period
 * @param stamp which data it is
 * @param names the names for people by subject
 */
public record Data(List<Answers> answers, DataStamp stamp, SortedMap<String, String> names) {
    /** Copies the list and the map. */
    public Data {
        answers = List.copyOf(answers);
        Objects.requireNonNull(stamp, "stamp");
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    /**
     * The name of a subject.
     *
     * @param subject such as {@code alliance:nord-emploi}
     * @return its name, or the subject itself where it has none
     */
    public String name(String subject) {
        return names.getOrDefault(subject, subject);
    }
}
