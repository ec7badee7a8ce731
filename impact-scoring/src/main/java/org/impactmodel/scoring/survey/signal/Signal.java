package org.impactmodel.scoring.survey.signal;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What was found of one answer over the waves.
 *
 * @param series the answer
 * @param growth how much its share grows in a year, as a share of the population
 * @param p how often chance alone would give as much growth or more, in [0, 1]
 * @param adjusted the same among all answers looked at (Benjamini and Hochberg 1995), in [0, 1]
 * @param verdict what may be said
 */
public record Signal(
        Series series, OptionalDouble growth, OptionalDouble p, OptionalDouble adjusted, SignalVerdict verdict) {
    /** Checks that all are given. */
    public Signal {
        Objects.requireNonNull(series, "series");
        Objects.requireNonNull(growth, "growth");
        Objects.requireNonNull(p, "p");
        Objects.requireNonNull(adjusted, "adjusted");
        Objects.requireNonNull(verdict, "verdict");
    }
}
