package org.impactmodel.examples.input;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observatory.Observatory;

/**
 * What a method is to score.
 *
 * @param answers what is known, one a subject and period
 * @param stamp which data it is
 * @param names the names for people by subject
 * @param observatory the document that they come from; empty where they come from a table
 * @param strangers the subjects that a table beside the data tells of and nothing was observed of, each with the nearest of whom
 *     that table tells nothing
 */
public record Data(
        List<Answers> answers,
        DataStamp stamp,
        SortedMap<String, String> names,
        Optional<Observatory> observatory,
        SortedMap<String, Optional<String>> strangers) {
    /** Copies the list and the map. */
    public Data {
        answers = List.copyOf(answers);
        Objects.requireNonNull(stamp, "stamp");
        Objects.requireNonNull(observatory, "observatory");
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
        strangers = Collections.unmodifiableSortedMap(new TreeMap<>(strangers));
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
