package org.impactmodel.model.method;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Code;

/**
 * The nearest subjects by Euclidean distance over variables, each divided by its standard deviation among the candidates.
 *
 * @param variables the ids of the variables or indicators, measured by a number
 * @param count how many of the nearest are peers, at least 1
 */
public record Nearest(
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Code String> variables,
        @Min(value = 1, message = "{org.impactmodel.count}") int count) {
    /** Copies the list. */
    public Nearest {
        variables = List.copyOf(Objects.requireNonNull(variables, "variables"));
    }
}
