package org.impactmodel.model.weighting;

import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/** Makes sure that a weight may stay as it is, and does not change its sign. */
final class RatioBounds {

    private RatioBounds() {}

    static void require(double low, double high) {
        Finite.require("low", low);
        Finite.require("high", high);
        if (!(low >= 0 && low < 1 && high > 1)) {
            throw new RuleViolation(
                    Rule.BOUNDS_AROUND_ONE, high > 1 ? "low" : "high", Plain.of(low) + " / " + Plain.of(high));
        }
    }
}
