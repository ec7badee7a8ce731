package org.impactmodel.model.weighting;

import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import org.impactmodel.model.rule.RuleViolation;

/**
 * What calibration keeps small: the distance between fitted and starting weights. It decides the ratio g of the two as a
 * function of one number u for each respondent (Deville and Särndal, Calibration estimators in survey sampling, JASA 87,
 * 1992, table 1).
 */
public sealed interface Distance permits Distance.Linear, Distance.RakingRatio, Distance.Logit {

    /** g = 1 + u, the chi-square distance (case 1): the generalised regression estimator. A weight may fall below 0. */
    record Linear() implements Distance {}

    /** g = exp(u), the multiplicative distance (case 2): weights stay above 0. */
    record RakingRatio() implements Distance {}

    /**
     * g stays between two bounds (case 6): g = (low(high − 1) + high(1 − low)e) / ((high − 1) + (1 − low)e), where e =
     * exp(u(high − low) / ((1 − low)(high − 1))).
     *
     * @param low what g stays above, below 1
     * @param high what g stays below, above 1
     */
    record Logit(
            @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
            double low,

            @Positive(message = "{org.impactmodel.above-zero}")
            double high)
            implements Distance {
        /**
         * Checks the bounds.
         *
         * @throws RuleViolation when they do not lie on both sides of 1 with the low one at or above 0
         */
        public Logit {
            RatioBounds.require(low, high);
        }
    }
}
