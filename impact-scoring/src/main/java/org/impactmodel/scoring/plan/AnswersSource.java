package org.impactmodel.scoring.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.table.Cell;

/** The answers of a single subject, laid out in the order of the indicators of the method. */
public final class AnswersSource implements Source {

    private final Answers answers;
    private final List<Optional<Answered>> byIndicator;

    private AnswersSource(Answers answers, List<Optional<Answered>> byIndicator) {
        this.answers = answers;
        this.byIndicator = byIndicator;
    }

    /**
     * Lays out answers.
     *
     * @param answers what is known of the subject
     * @param places the place of each indicator of the method, by id, and behind them of its variables, which are not looked at
     * @return the source
     * @throws IllegalArgumentException when an answer is to anything else
     */
    public static AnswersSource of(Answers answers, Map<String, Integer> places) {
        List<Optional<Answered>> byIndicator = new ArrayList<>(Collections.nCopies(places.size(), Optional.empty()));
        List<String> unknown = new ArrayList<>();
        answers.answers().forEach((id, answered) -> {
            Integer place = places.get(id);
            if (place == null) {
                unknown.add(id);
            } else {
                byIndicator.set(place, Optional.of(answered));
            }
        });
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("answers: the method has no indicator " + String.join(", ", unknown));
        }
        return new AnswersSource(answers, byIndicator);
    }

    /**
     * What is known of an indicator.
     *
     * @param measure the indicator
     * @return the answer, or empty when there is none
     */
    Optional<Answered> answered(Measure measure) {
        return byIndicator.get(measure.indicator());
    }

    @Override
    public void load(Measure measure, int from, int count, double[] values, byte[] cells) {
        Optional<Answered> answered = answered(measure);
        if (answered.isEmpty()) {
            cells[0] = Cell.MISSING.code();
            return;
        }
        Outcome outcome = answered.get().outcome();
        if (outcome instanceof Outcome.Value value) {
            values[0] = value.number();
            cells[0] = Cell.NUMBER.code();
        } else if (outcome instanceof Outcome.Level level) {
            values[0] = measure.normaliser().score(level.code());
            cells[0] = Cell.LEVEL.code();
        } else {
            cells[0] = (outcome instanceof Outcome.NotApplicable ? Cell.NOT_APPLICABLE : Cell.MISSING).code();
        }
    }

    @Override
    public SortedMap<String, List<String>> attributes(int subject) {
        return answers.attributes();
    }
}
