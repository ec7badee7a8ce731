package org.impactmodel.scoring.survey;

import java.util.Optional;
import org.impactmodel.scoring.survey.interval.IntervalEstimator;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;
import org.impactmodel.scoring.survey.sum.Replicated.Replicating;
import org.impactmodel.scoring.survey.weighting.Calibrated;

/**
 * How estimates are worked out.
 *
 * @param intervals how the ends of intervals are found
 * @param replicates the replicates that give standard errors, where there are any
 * @param calibrated what the known totals that weights were fitted to leave unexplained, where they were
 * @param parallel whether by many threads
 */
record Settings(
        IntervalEstimator intervals,
        Optional<ReplicateWeights> replicates,
        Optional<Calibrated> calibrated,
        boolean parallel) {

    static final Settings USUAL = new Settings(IntervalEstimator.at(0.95), Optional.empty(), Optional.empty(), true);

    Settings with(IntervalEstimator others) {
        return new Settings(others, replicates, calibrated, parallel);
    }

    Settings with(ReplicateWeights others) {
        return new Settings(intervals, Optional.of(others), calibrated, parallel);
    }

    Settings with(Calibrated fitted) {
        return new Settings(intervals, replicates, Optional.of(fitted), parallel);
    }

    Settings serial() {
        return new Settings(intervals, replicates, calibrated, false);
    }

    Optional<Replicating> replicating() {
        return replicates.map(weights -> new Replicating(weights, parallel));
    }
}
