package org.impactmodel.model.normalise;

import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/**
 * From the lowest to the highest value of a reference.
 *
 * @param low the lowest value, finite
 * @param high the highest value, finite and at least the lowest
 */
public record Extent(double low, double high) {
    /**
     * Checks the order.
     *
     * @throws RuleViolation when an end is not finite or the low one is above the high one
     */
    public Extent {
        if (!(low <= high) || Double.isInfinite(low) || Double.isInfinite(high)) {
            throw new RuleViolation(Rule.ORDERED, "low", Plain.of(low) + " / " + Plain.of(high));
        }
    }
}
