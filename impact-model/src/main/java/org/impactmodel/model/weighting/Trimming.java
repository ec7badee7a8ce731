package org.impactmodel.model.weighting;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import org.impactmodel.model.rule.RuleViolation;

/**
 * Bounds on the ratio of a fitted weight to its starting weight, set after fitting: the sum of the weights stays, the margins
 * then hold approximately. Where bounds and margins must both hold, {@link Distance.Logit} has the bounds within.
 *
 * @param low the least ratio, below 1
 * @param high the highest ratio, above 1
 * @param redistribution how what is cut off goes to the others
 */
public record Trimming(
        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        double low,

        @Positive(message = "{org.impactmodel.above-zero}") double high,

        Redistribution redistribution) {
    /**
     * Checks the bounds.
     *
     * @throws RuleViolation when they do not lie on both sides of 1 with the low one at or above 0
     */
    public Trimming {
        RatioBounds.require(low, high);
        Objects.requireNonNull(redistribution, "redistribution");
    }
}
