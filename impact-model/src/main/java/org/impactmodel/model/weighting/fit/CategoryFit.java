package org.impactmodel.model.weighting.fit;

import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;

/**
 * A category of a margin before and after.
 *
 * @param categories the code of the category of each variable
 * @param respondents how many are of it
 * @param before the sum of their starting weights, scaled
 * @param after the sum of their fitted weights
 * @param target how many of the population are of it
 */
public record CategoryFit(List<@Words String> categories, int respondents, double before, double after, double target) {
    /**
     * Copies the list.
     *
     * @throws RuleViolation when a number is not finite
     */
    public CategoryFit {
        categories = List.copyOf(Objects.requireNonNull(categories, "categories"));
        Finite.require("before", before);
        Finite.require("after", after);
        Finite.require("target", target);
    }
}
