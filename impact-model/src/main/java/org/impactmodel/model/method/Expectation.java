package org.impactmodel.model.method;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.impactmodel.model.rule.Code;

/**
 * A score that must come out of an example.
 *
 * @param view the id of the view
 * @param path the ids from the root of the view down to the node
 * @param score the score; empty when the node must have none
 * @param tolerance how far the score may be off
 */
public record Expectation(
        @Code String view,
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Code String> path,
        OptionalDouble score,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        double tolerance) {
    /** Copies the path. */
    public Expectation {
        Objects.requireNonNull(view, "view");
        path = List.copyOf(Objects.requireNonNull(path, "path"));
        Objects.requireNonNull(score, "score");
    }
}
