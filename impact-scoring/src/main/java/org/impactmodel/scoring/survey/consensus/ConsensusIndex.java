package org.impactmodel.scoring.survey.consensus;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.Unestimated;

/**
 * An index of agreement.
 *
 * @param value the index, in [0, 1]: 1 where all agree
 * @param standardError its standard error by the delta method
 * @param interval between which values it may lie, within [0, 1]
 * @param unavailable why there is no interval
 */
public record ConsensusIndex(
        double value, OptionalDouble standardError, Optional<Interval> interval, Optional<Unestimated> unavailable) {
    /** Checks that all parts are given. */
    public ConsensusIndex {
        Objects.requireNonNull(standardError, "standardError");
        Objects.requireNonNull(interval, "interval");
        Objects.requireNonNull(unavailable, "unavailable");
    }
}
