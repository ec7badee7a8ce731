package org.impactmodel.model.method;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.text.NaturalOrder;

/**
 * The points that a population distributes over the children of a group; only their ratios matter.
 *
 * @param population who distributes, such as {@code citizens} or {@code business-leaders}
 * @param source where the allocation was published or how it was collected
 * @param points the points by id of the child; at least one above 0
 */
public record Allocation(
        @Code String population,
        Optional<String> source,

        @NotEmpty(message = "{org.impactmodel.not-empty}")
        SortedMap<@Code String, @PositiveOrZero(message = "{org.impactmodel.not-below-zero}") Double> points) {
    /**
     * Copies the points.
     *
     * @throws RuleViolation when points are not finite
     */
    public Allocation {
        Objects.requireNonNull(population, "population");
        Objects.requireNonNull(source, "source");
        points = NaturalOrder.of(Objects.requireNonNull(points, "points"));
        Finite.require("points", points.values());
    }
}
