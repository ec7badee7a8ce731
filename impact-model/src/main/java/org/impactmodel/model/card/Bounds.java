package org.impactmodel.model.card;

import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/**
 * Between which scores a node lies, whatever the missing answers turn out to be.
 *
 * @param low the least possible score
 * @param high the greatest possible score, at least the low one
 */
public record Bounds(double low, double high) {
    /**
     * Checks the order.
     *
     * @throws RuleViolation when the low end is above the high one
     */
    public Bounds {
        if (!(low <= high)) {
            throw new RuleViolation(Rule.ORDERED, "low", Plain.of(low) + " / " + Plain.of(high));
        }
    }
}
