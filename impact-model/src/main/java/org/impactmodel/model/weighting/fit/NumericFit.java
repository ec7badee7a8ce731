package org.impactmodel.model.weighting.fit;

import java.util.Objects;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;

/**
 * The total of a number before and after.
 *
 * @param variable the id of the attribute or question
 * @param before its total by the starting weights, scaled
 * @param after its total by the fitted weights
 * @param target its total over the population
 */
public record NumericFit(@Words String variable, double before, double after, double target) {
    /**
     * Checks the numbers.
     *
     * @throws RuleViolation when one of them is not finite
     */
    public NumericFit {
        Objects.requireNonNull(variable, "variable");
        Finite.require("before", before);
        Finite.require("after", after);
        Finite.require("target", target);
    }
}
