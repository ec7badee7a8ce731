package org.impactmodel.scoring.survey.wave;

import java.util.Objects;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.period.Period;

/**
 * What was found in a wave.
 *
 * @param wave the code of the wave
 * @param period when people were asked
 * @param estimate what they said
 */
public record WaveEstimate(String wave, Period period, Estimate estimate) {
    /** Checks that all are given. */
    public WaveEstimate {
        Objects.requireNonNull(wave, "wave");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(estimate, "estimate");
    }
}
