package org.impactmodel.model.weighting.fit;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Words;

/**
 * A margin before and after.
 *
 * @param variables the ids of its attributes or questions; several are crossed
 * @param categories its categories, in the order of the recipe
 */
public record MarginFit(List<@Words String> variables, List<@Valid CategoryFit> categories) {
    /** Copies the lists. */
    public MarginFit {
        variables = List.copyOf(Objects.requireNonNull(variables, "variables"));
        categories = List.copyOf(Objects.requireNonNull(categories, "categories"));
    }
}
