package org.impactmodel.model.estimate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Objects;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/**
 * Between which two values an estimate may lie.
 *
 * @param low the low end, in the unit of the estimate
 * @param high the high end, at or above the low end
 * @param level the share of samples whose interval would hold the truth, in [0, 1], such as 0.95
 * @param method how the ends are found
 */
public record Interval(
        double low,
        double high,

        @DecimalMin(value = "0", message = "{org.impactmodel.share}")
        @DecimalMax(value = "1", message = "{org.impactmodel.share}")
        double level,

        IntervalMethod method) {
    /**
     * Checks the ends.
     *
     * @throws RuleViolation when an end is not finite, or the low one exceeds the high one
     */
    public Interval {
        Finite.require("low", low);
        Finite.require("high", high);
        Objects.requireNonNull(method, "method");
        if (low > high) {
            throw new RuleViolation(Rule.ORDERED, "high", Plain.of(low) + " / " + Plain.of(high));
        }
    }
}
