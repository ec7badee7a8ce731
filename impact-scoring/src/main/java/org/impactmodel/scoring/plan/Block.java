package org.impactmodel.scoring.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.table.ScoreColumn;

/** Room for the scores of some consecutive subjects at all places of a view; used again for the next. */
public final class Block {

    static final byte SCORED = ScoreColumn.SCORED;
    static final byte NOT_APPLICABLE = ScoreColumn.code(Unavailable.NOT_APPLICABLE);

    final Source source;
    final double[][] scores;
    final byte[][] reasons;
    final double[][] coverage;
    final boolean[] whole;
    final byte[] cells;
    final Tally tally = new Tally();
    int from;
    int count;

    /**
     * Room for a view.
     *
     * @param source where answers come from
     * @param places how many places the view has
     * @param most how many subjects at a time
     */
    public Block(Source source, int places, int most) {
        this.source = source;
        scores = new double[places][most];
        reasons = new byte[places][most];
        coverage = new double[places][most];
        whole = new boolean[places];
        cells = new byte[most];
    }

    void begin(int first, int size) {
        from = first;
        count = size;
    }

    /** Says that all subjects have a score at a place, of which all is known. */
    void allScored(int place) {
        whole[place] = true;
        Arrays.fill(reasons[place], 0, count, SCORED);
        Arrays.fill(coverage[place], 0, count, 1);
    }

    /**
     * Puts a score.
     *
     * @param place the index of the place
     * @param row the subject
     * @param score its score
     * @param covered its coverage
     */
    public void put(int place, int row, double score, double covered) {
        scores[place][row] = score;
        reasons[place][row] = SCORED;
        coverage[place][row] = covered;
    }

    void refuse(int place, int row, byte reason, double covered) {
        scores[place][row] = Double.NaN;
        reasons[place][row] = reason;
        coverage[place][row] = covered;
        whole[place] = false;
    }

    /**
     * The score of a subject.
     *
     * @param node the place
     * @param row the subject
     * @return the score, or empty when there is none
     */
    public OptionalDouble score(PlanNode node, int row) {
        return reasons[node.index()][row] == SCORED
                ? OptionalDouble.of(scores[node.index()][row])
                : OptionalDouble.empty();
    }

    /**
     * Why a subject has no score.
     *
     * @param node the place
     * @param row the subject
     * @return the reason, or empty when there is a score
     */
    public Optional<Unavailable> unavailable(PlanNode node, int row) {
        byte reason = reasons[node.index()][row];
        return reason == SCORED ? Optional.empty() : Optional.of(ScoreColumn.reason(reason));
    }

    /**
     * The share that is known.
     *
     * @param node the place
     * @param row the subject
     * @return the coverage, in [0, 1]
     */
    public double coverage(PlanNode node, int row) {
        return coverage[node.index()][row];
    }

    /**
     * Whether the first subject has a score.
     *
     * @param place the index of the place
     * @return whether it has
     */
    public boolean scored(int place) {
        return reasons[place][0] == SCORED;
    }

    /**
     * Whether a place does not apply to the first subject.
     *
     * @param place the index of the place
     * @return whether it does not
     */
    public boolean notApplicable(int place) {
        return reasons[place][0] == NOT_APPLICABLE;
    }

    /**
     * A block of the first subject alone, for trials.
     *
     * @return a copy
     */
    public Block copy() {
        Block copy = new Block(source, scores.length, 1);
        copy.begin(from, 1);
        for (int place = 0; place < scores.length; place++) {
            copy.restore(place, this);
        }
        return copy;
    }

    /**
     * Takes over what another block holds for the first subject.
     *
     * @param place the index of the place
     * @param other the other block
     */
    public void restore(int place, Block other) {
        scores[place][0] = other.scores[place][0];
        reasons[place][0] = other.reasons[place][0];
        coverage[place][0] = other.coverage[place][0];
    }

    /**
     * Copies the scores of a place.
     *
     * @param place the index of the place
     * @param column takes the scores of the subjects of this block
     */
    public void writeTo(int place, ScoreColumn column) {
        column.write(from, count, scores[place], reasons[place], coverage[place]);
    }
}
