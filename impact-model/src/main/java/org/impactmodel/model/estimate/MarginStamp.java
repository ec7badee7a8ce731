package org.impactmodel.model.estimate;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.weighting.Margin;

/**
 * A margin that weights were fitted to.
 *
 * @param variables the ids of its attributes or questions; several are crossed
 * @param source where its totals come from, in words or as an address
 */
public record MarginStamp(
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Words String> variables,
        @Words String source) {
    /** Copies the list. */
    public MarginStamp {
        variables = List.copyOf(Objects.requireNonNull(variables, "variables"));
        Objects.requireNonNull(source, "source");
    }

    static MarginStamp of(Margin margin) {
        return new MarginStamp(margin.variables(), margin.source());
    }
}
