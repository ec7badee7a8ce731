package org.impactmodel.model.observation;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What is known of one indicator of one subject, once all observations of it are reconciled.
 *
 * @param outcome what was observed
 * @param observations how many observations it stands for, at least 1
 * @param spread how far the answers of several assessors lie apart, as scores on the method's scale: the highest less the
 *     lowest; empty where there was only one
 * @param sources where the observations come from
 */
public record Answered(
        Outcome outcome,
        @Min(value = 1, message = "{org.impactmodel.count}") int observations,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalDouble spread,

        List<String> sources) {
    /** Copies the sources and checks that all parts are given. */
    public Answered {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(spread, "spread");
        sources = List.copyOf(Objects.requireNonNull(sources, "sources"));
    }

    /**
     * A single observation of no named source.
     *
     * @param outcome what was observed
     * @return what is known
     */
    public static Answered of(Outcome outcome) {
        return new Answered(outcome, 1, OptionalDouble.empty(), List.of());
    }
}
