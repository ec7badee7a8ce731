package org.impactmodel.model.weighting.fit;

import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;

/**
 * What the spread of weights costs in precision where they have nothing to do with what is measured (Kish, Survey Sampling,
 * 1965, section 11.7; Journal of Official Statistics 8, 1992).
 *
 * @param sum the sum of the weights
 * @param designEffect 1 + CV², that is n·Σw²/(Σw)²: by how much they multiply the variance, at least 1
 * @param effectiveSize (Σw)²/Σw²: how many respondents of equal weight would tell as much
 */
public record WeightCost(double sum, double designEffect, double effectiveSize) {
    /**
     * Checks the numbers.
     *
     * @throws RuleViolation when one of them is not finite
     */
    public WeightCost {
        Finite.require("sum", sum);
        Finite.require("designEffect", designEffect);
        Finite.require("effectiveSize", effectiveSize);
    }
}
