package org.impactmodel.model.table;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.card.Unavailable;

/**
 * The scores of many subjects at one place of a tree. It is written by whoever scores, different rows from different
 * threads if need be, and read once it stands in a {@link ScoreTable}.
 */
public final class ScoreColumn {

    /** Stands where there is a score. */
    public static final byte SCORED = -1;

    private static final List<Unavailable> REASONS = List.of(Unavailable.values());

    private final double[] scores;
    private final byte[] reasons;
    private final double[] coverage;

    private ScoreColumn(int size, boolean partial) {
        scores = new double[size];
        reasons = new byte[size];
        coverage = new double[partial ? size : 0];
    }

    /**
     * A column for the place of an indicator or a constant: it is covered where it has a score.
     *
     * @param size the number of rows
     * @return the column, to be written
     */
    public static ScoreColumn ofLeaf(int size) {
        return new ScoreColumn(size, false);
    }

    /**
     * A column for a group, which may be covered in part.
     *
     * @param size the number of rows
     * @return the column, to be written
     */
    public static ScoreColumn ofGroup(int size) {
        return new ScoreColumn(size, true);
    }

    /**
     * Writes a stretch of rows.
     *
     * @param from the first row
     * @param count how many rows
     * @param score the scores; NaN where there is none
     * @param reason the {@link #code codes} of why there is none; {@link #SCORED} where there is one
     * @param covered the shares of coverage; not read for a leaf
     */
    public void write(int from, int count, double[] score, byte[] reason, double[] covered) {
        System.arraycopy(score, 0, scores, from, count);
        System.arraycopy(reason, 0, reasons, from, count);
        if (coverage.length > 0) {
            System.arraycopy(covered, 0, coverage, from, count);
        }
    }

    /**
     * How a reason is told in columns of bytes.
     *
     * @param reason why there is no score
     * @return its code
     */
    public static byte code(Unavailable reason) {
        return (byte) REASONS.indexOf(reason);
    }

    /**
     * The reason that a code tells.
     *
     * @param code a code other than {@link #SCORED}
     * @return the reason
     */
    public static Unavailable reason(byte code) {
        return REASONS.get(code);
    }

    int size() {
        return scores.length;
    }

    double score(int row) {
        return scores[row];
    }

    Optional<Unavailable> unavailable(int row) {
        return reasons[row] == SCORED ? Optional.empty() : Optional.of(reason(reasons[row]));
    }

    double coverage(int row) {
        return coverage.length > 0 ? coverage[row] : reasons[row] == SCORED ? 1 : 0;
    }
}
