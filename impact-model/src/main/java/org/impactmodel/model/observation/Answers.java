package org.impactmodel.model.observation;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.text.NaturalOrder;

/**
 * What is known of one subject: all that a method scores it by.
 *
 * @param subject who or what, such as {@code alliance:nord-emploi}: not blank, at most 10,000 characters
 * @param period when it was observed
 * @param attributes what groups it belongs to, by name of the attribute, such as {@code region} or {@code partnership-kind}
 * @param answers what is known by id of the indicator; what is not there is missing
 */
public record Answers(
        String subject,
        Optional<Period> period,
        SortedMap<String, List<String>> attributes,
        SortedMap<String, Answered> answers) {
    private static final int LONGEST_SUBJECT = 10_000;

    /**
     * Copies the maps and checks that all parts are given.
     *
     * @throws IllegalArgumentException when the subject is blank or has more than 10,000 characters
     */
    public Answers {
        Objects.requireNonNull(subject, "subject");
        if (subject.isBlank() || subject.length() > LONGEST_SUBJECT) {
            throw new IllegalArgumentException("subject: one to " + LONGEST_SUBJECT
                    + " characters, not all blank, are required, found " + subject.length());
        }
        Objects.requireNonNull(period, "period");
        TreeMap<String, List<String>> copy = new TreeMap<>();
        Objects.requireNonNull(attributes, "attributes").forEach((name, values) -> copy.put(name, List.copyOf(values)));
        attributes = Collections.unmodifiableSortedMap(copy);
        answers = NaturalOrder.of(Objects.requireNonNull(answers, "answers"));
    }

    /**
     * The outcomes of a subject without attributes, period or sources.
     *
     * @param subject who or what
     * @param outcomes what was observed by id of the indicator
     * @return what is known of the subject
     */
    public static Answers of(String subject, Map<String, ? extends Outcome> outcomes) {
        TreeMap<String, Answered> answers = new TreeMap<>();
        outcomes.forEach((id, outcome) -> answers.put(id, Answered.of(outcome)));
        return new Answers(subject, Optional.empty(), Collections.emptySortedMap(), answers);
    }
}
