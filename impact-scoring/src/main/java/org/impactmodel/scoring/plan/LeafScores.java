package org.impactmodel.scoring.plan;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.table.ScoreColumn;

/** What one subject scores on each measure of a method: found out once, however many views there are. */
public final class LeafScores {

    final AnswersSource answers;
    final Block block;
    private final LeafScore[] scores;

    private LeafScores(AnswersSource answers, Block block, LeafScore[] scores) {
        this.answers = answers;
        this.block = block;
        this.scores = scores;
    }

    /**
     * Scores a subject.
     *
     * @param measures the measures of the method
     * @param answers what is known of the subject
     * @return its scores
     */
    public static LeafScores of(List<Measure> measures, AnswersSource answers) {
        Block block = new Block(answers, measures.size(), 1);
        LeafScore[] scores = new LeafScore[measures.size()];
        block.begin(0, 1);
        for (int i = 0; i < scores.length; i++) {
            Measure measure = measures.get(i);
            measure.score(block, i);
            scores[i] = score(measure, block, answers);
        }
        return new LeafScores(answers, block, scores);
    }

    private static LeafScore score(Measure measure, Block block, AnswersSource answers) {
        byte reason = block.reasons[measure.number()];
        OptionalDouble score = OptionalDouble.empty();
        Optional<Unavailable> unavailable = Optional.empty();
        Optional<Bounds> bounds = measure.range();
        if (reason == Block.SCORED) {
            double number = block.scores[measure.number()];
            score = OptionalDouble.of(number);
            bounds = Optional.of(new Bounds(number, number));
        } else {
            unavailable = Optional.of(ScoreColumn.reason(reason));
        }
        boolean applies = reason != Block.NOT_APPLICABLE;
        boolean reachable = applies && reason != Measure.UNKNOWN;
        double best = reachable ? best(measure, score) : Double.NaN;
        return new LeafScore(score, unavailable, applies ? bounds : Optional.empty(), best, answers.answered(measure));
    }

    /** Who has reached a best beyond which values score more has none that is known. */
    private static double best(Measure measure, OptionalDouble score) {
        double best = measure.best().orElse(Double.NaN);
        boolean reached = score.isPresent() && score.getAsDouble() >= best;
        return reached && measure.normaliser().isOpen() ? Double.NaN : best;
    }

    /**
     * Whether some measure does not apply to the subject.
     *
     * @return whether there is one
     */
    public boolean someNotApplicable() {
        boolean some = false;
        for (int i = 0; i < scores.length; i++) {
            some |= block.notApplicable(i);
        }
        return some;
    }

    /**
     * What the subject scores at a place.
     *
     * @param leaf the place
     * @return its score
     */
    public LeafScore at(PlanLeaf leaf) {
        return scores[leaf.measure().number()];
    }
}
