package org.impactmodel.scoring.normalise;

import java.util.Optional;
import java.util.OptionalDouble;
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
     * @return the least and the greatest score that any value can have, or empty when there is no such end
     */
    Optional<Bounds> range();

    /**
     * What the best answer scores that the method names: the greatest score, or the best goalpost where values beyond it score
     * more.
     *
     * @return the score, or empty when the method names none
     */
    default OptionalDouble best() {
        return range().map(scores -> OptionalDouble.of(scores.high())).orElse(OptionalDouble.empty());
    }

    /**
     * Whether a value beyond the best that the method names scores more than it: then nobody knows how much better is possible
     * for whoever has reached that best.
     *
     * @return whether there is no end to better
     */
    default boolean isOpen() {
        return false;
    }

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
