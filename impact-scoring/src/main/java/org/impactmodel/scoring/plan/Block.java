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
    final double[] scores;
    final byte[] reasons;
    final double[] coverage;
    final boolean[] whole;
    final double[] values;
    final byte[] cells;
    private final double[] covered;

    /** The children of one group at their least and at their greatest, while it is scored. */
    final double[] least;

    final double[] greatest;
    private final int most;
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
        this.most = most;
        scores = new double[places * most];
        reasons = new byte[places * most];
        coverage = new double[places * most];
        values = new double[most];
        covered = new double[most];
        least = new double[most];
        greatest = new double[most];
        whole = new boolean[places];
        cells = new byte[most];
    }

    void begin(int first, int size) {
        from = first;
        count = size;
    }

    /** Where a subject stands in the columns: those of a place are together. */
    int at(int place, int row) {
        return place * most + row;
    }

    /** Says that all subjects have a score at a place, of which all is known. */
    void allScored(int place) {
        whole[place] = true;
        Arrays.fill(reasons, at(place, 0), at(place, count), SCORED);
        Arrays.fill(coverage, at(place, 0), at(place, count), 1);
    }

    /** There is one zero: that below it would be written otherwise than it is read. */
    void put(int place, int row, double score, double covered) {
        scores[at(place, row)] = score + 0.0;
        reasons[at(place, row)] = SCORED;
        coverage[at(place, row)] = covered;
    }

    void refuse(int place, int row, byte reason, double covered) {
        scores[at(place, row)] = Double.NaN;
        reasons[at(place, row)] = reason;
        coverage[at(place, row)] = covered;
        whole[place] = false;
    }

    /**
     * The score of the first subject.
     *
     * @param place the index of the place
     * @return the score, or empty when there is none
     */
    public OptionalDouble score(int place) {
        return scored(place) ? OptionalDouble.of(number(place)) : OptionalDouble.empty();
    }

    /**
     * The score of the first subject as a plain number.
     *
     * @param place the index of the place
     * @return the score; NaN when there is none
     */
    public double number(int place) {
        return scores[at(place, 0)];
    }

    /**
     * Why the first subject has no score.
     *
     * @param place the index of the place
     * @return the reason, or empty when there is a score
     */
    public Optional<Unavailable> unavailable(int place) {
        return scored(place) ? Optional.empty() : Optional.of(ScoreColumn.reason(reasons[at(place, 0)]));
    }

    /**
     * The share that is known of the first subject.
     *
     * @param place the index of the place
     * @return the coverage, in [0, 1]
     */
    public double coverage(int place) {
        return coverage[at(place, 0)];
    }

    /**
     * Whether the first subject has a score.
     *
     * @param place the index of the place
     * @return whether it has
     */
    public boolean scored(int place) {
        return reasons[at(place, 0)] == SCORED;
    }

    /**
     * Whether a place does not apply to the first subject.
     *
     * @param place the index of the place
     * @return whether it does not
     */
    public boolean notApplicable(int place) {
        return reasons[at(place, 0)] == NOT_APPLICABLE;
    }

    /** Takes over the score of the first subject at a place of another block. */
    void take(int place, Block other, int otherPlace) {
        scores[at(place, 0)] = other.scores[other.at(otherPlace, 0)];
        reasons[at(place, 0)] = other.reasons[other.at(otherPlace, 0)];
        coverage[at(place, 0)] = other.coverage[other.at(otherPlace, 0)];
    }

    /**
     * Copies the scores of a place.
     *
     * @param place the index of the place
     * @param column takes the scores of the subjects of this block
     */
    public void writeTo(int place, ScoreColumn column) {
        System.arraycopy(scores, at(place, 0), values, 0, count);
        System.arraycopy(reasons, at(place, 0), cells, 0, count);
        System.arraycopy(coverage, at(place, 0), covered, 0, count);
        column.write(from, count, values, cells, covered);
    }
}
