package org.impactmodel.scoring.plan;

import java.util.List;
import java.util.SortedMap;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.table.Cell;

/**
 * The answers of a single subject.
 *
 * @param answers what is known of it
 */
public record AnswersSource(Answers answers) implements Source {

    @Override
    public void load(PlanLeaf leaf, int from, int count, double[] values, byte[] cells) {
        Answered answered = answers.answers().get(leaf.id());
        Outcome outcome = answered == null ? null : answered.outcome();
        if (outcome instanceof Outcome.Value value) {
            values[0] = value.number();
            cells[0] = Cell.NUMBER.code();
        } else if (outcome instanceof Outcome.Level level) {
            values[0] = leaf.normaliser().score(level.code());
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
