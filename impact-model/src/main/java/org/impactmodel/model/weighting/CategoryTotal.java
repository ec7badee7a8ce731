package org.impactmodel.model.weighting;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;

/**
 * How many of the population are of one category, or of one crossing of categories.
 *
 * @param categories the code of the category of each variable of the margin, in the order of the variables
 * @param total a count, or a share in [0, 1] where the margin holds shares
 */
public record CategoryTotal(
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Words String> categories,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        double total) {
    /**
     * Copies the list.
     *
     * @throws RuleViolation when the total is not finite
     */
    public CategoryTotal {
        categories = List.copyOf(Objects.requireNonNull(categories, "categories"));
        Finite.require("total", total);
    }

    /**
     * The total of a category of one variable.
     *
     * @param category its code
     * @param total a count or a share
     * @return the total
     */
    public static CategoryTotal of(String category, double total) {
        return new CategoryTotal(List.of(category), total);
    }
}
