package org.impactmodel.io.csv;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.io.note.Fault;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.rule.Rule;

/** The questions that a long table has answered so far: one source answers each once, and one alone where none reconciles. */
final class Asked {

    /** Notices nothing. */
    static final Asked ANYTHING = new Asked(Optional.empty(), true);

    private final Optional<Set<String>> questions;
    private final boolean reconciled;

    private Asked(Optional<Set<String>> questions, boolean reconciled) {
        this.questions = questions;
        this.reconciled = reconciled;
    }

    Asked(boolean reconciled) {
        this(Optional.of(new HashSet<>()), reconciled);
    }

    Optional<Fault> again(Observation answer, String source) {
        if (questions.isEmpty()) {
            return Optional.empty();
        }
        String question = answer.subject() + "\t" + answer.indicator() + "\t" + answer.period();
        boolean whole = questions.get().add(question);
        if (questions.get().add(question + "\t" + source)) {
            return whole || reconciled
                    ? Optional.empty()
                    : Optional.of(Fault.of(Rule.ONE_ANSWER_WITHOUT_RULE.code()).found(answer.indicator()));
        }
        return Optional.of(Fault.of("duplicate-answer").found(question.replace('\t', ' ')));
    }
}
