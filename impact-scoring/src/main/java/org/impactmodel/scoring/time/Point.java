package org.impactmodel.scoring.time;

import java.util.Objects;
import java.util.OptionalDouble;
import org.impactmodel.model.period.Period;

/**
 * A node in one period.
 *
 * @param period the period
 * @param score its score on the method's scale, or empty when it had none
 * @param coverage the share of its weight that was known, in [0, 1]
 */
public record Point(Period period, OptionalDouble score, double coverage) {
    /** Checks that all parts are given. */
    public Point {
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(score, "score");
    }
}
