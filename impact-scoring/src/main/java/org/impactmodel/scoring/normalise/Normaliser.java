package org.impactmodel.scoring.normalise;

import java.util.Optional;
import org.impactmodel.model.card.Bounds;

/** A normalisation made ready to run. NaN stands for "cannot be used" and becomes a reason before anyone sees it. */
public interface Normaliser {

    /**
     * The score of a value.
     *
     * @param value the value in the unit of the indicator
     * @return the score, or NaN when the value cannot be used
     */
    double score(double value);

    /**
     * The score of a level.
     *
     * @param code the code of the level
     * @return the score, or NaN when the indicator has no such level
     */
    default double score(String code) {
        return Double.NaN;
    }

    /**
     * Between which scores a missing answer lies.
     *
     * @return the scores of the worst and the best, or empty when they are not known
     */
    Optional<Bounds> range();

    /**
     * The scores of many values.
     *
     * @param values the values; their scores take their place
     * @param count how many there are
     */
    default void scoreAll(double[] values, int count) {
        for (int i = 0; i < count; i++) {
            values[i] = score(values[i]);
        }
    }
}
