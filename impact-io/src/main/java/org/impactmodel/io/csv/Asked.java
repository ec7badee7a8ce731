package org.impactmodel.io.csv;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.io.note.Fault;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Rule;

/** The questions that a long table has answered so far: one source answers each once, and one alone where none reconciles. */
final class Asked {

    /** Notices nothing. */
    static final Asked ANYTHING = new Asked(Optional.empty(), true);

    /** Without a source where one answer is all that there may be. */
    private record Question(SubjectRef subject, String indicator, Period period, Optional<String> source) {}

    private final Optional<Set<Question>> answered;
    private final boolean reconciled;

    private Asked(Optional<Set<Question>> answered, boolean reconciled) {
        this.answered = answered;
        this.reconciled = reconciled;
    }

    Asked(boolean reconciled) {
        this(Optional.of(new HashSet<>()), reconciled);
    }

    Optional<Fault> again(Observation answer, String source) {
        boolean known = answered.isPresent() && !answered.get().add(question(answer, Optional.of(source)));
        if (known) {
            String found = answer.subject() + " " + answer.indicator() + " " + answer.period();
            return Optional.of(Fault.of("duplicate-answer").found(found));
        }
        boolean another =
                answered.isPresent() && !reconciled && !answered.get().add(question(answer, Optional.empty()));
        return another
                ? Optional.of(Fault.of(Rule.ONE_ANSWER_WITHOUT_RULE.code()).found(answer.indicator()))
                : Optional.empty();
    }

    private static Question question(Observation answer, Optional<String> source) {
        return new Question(answer.subject(), answer.indicator(), answer.period(), source);
    }
}
