package org.impactmodel.scoring.survey.smoothing;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * The sampling variance of one direct estimate, as the sample itself tells it.
 *
 * @param respondents how many it rests on, not weighted; 0 where nobody was asked
 * @param variance the variance, the square of the standard error; empty where the sample is too small to tell
 */
public record DirectVariance(long respondents, OptionalDouble variance) {
    /**
     * Checks the number of respondents.
     *
     * @throws IllegalArgumentException when it is below 0
     */
    public DirectVariance {
        Objects.requireNonNull(variance, "variance");
        if (respondents < 0) {
            throw new IllegalArgumentException("respondents: 0 or more is required, found " + respondents);
        }
    }

    /** Whether a curve can be drawn through it: at 0 % and 100 % the variance is 0, which is no knowledge. */
    boolean tells() {
        return isKnown() && variance.getAsDouble() > 0;
    }

    /** Whether a sample tells it, be it 0. */
    boolean isKnown() {
        return respondents > 0 && variance.isPresent() && Double.isFinite(variance.getAsDouble());
    }
}
