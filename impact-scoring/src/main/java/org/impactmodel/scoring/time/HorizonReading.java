package org.impactmodel.scoring.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalDouble;
import org.impactmodel.model.grid.Horizon;

/**
 * A trajectory read against the time that its impact takes to show (Le RAMEAU, matrice des trajectoires, 2023: 18 months,
 * 7 years, 28 years).
 *
 * @param horizon the horizon
 * @param began the day from which it is counted
 * @param ends the day on which the horizon is over
 * @param passed the share of the horizon that had passed at the end of the last period, at or above 0; above 1 when it is over
 * @param straightOn the score at the end of the horizon if the change per year went straight on: a line drawn on, not a
 *     forecast, and it may leave the scale. Empty when the horizon is over or no change is known
 */
public record HorizonReading(
        Horizon horizon, LocalDate began, LocalDate ends, double passed, OptionalDouble straightOn) {
    /** Checks that all parts are given. */
    public HorizonReading {
        Objects.requireNonNull(horizon, "horizon");
        Objects.requireNonNull(began, "began");
        Objects.requireNonNull(ends, "ends");
        Objects.requireNonNull(straightOn, "straightOn");
    }
}
