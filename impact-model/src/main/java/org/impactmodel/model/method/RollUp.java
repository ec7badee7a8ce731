package org.impactmodel.model.method;

import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;

/**
 * How the values of parts become the value for a whole. A share weighs by what it is a share of: the unemployed of two communes
 * are a share of the active people of both, not of all who live there.
 */
public sealed interface RollUp
        permits RollUp.Sum, RollUp.Mean, RollUp.MeanByPopulation, RollUp.WeightedMean, RollUp.Ratio {

    /** The values are added. */
    record Sum() implements RollUp {}

    /** The arithmetic mean, each part alike. */
    record Mean() implements RollUp {}

    /** The mean by the inhabitants of the parts, as the territories where they are count them. */
    record MeanByPopulation() implements RollUp {}

    /**
     * The mean by a count that was observed of the parts: Σ weight × value / Σ weight.
     *
     * @param weight the id of the variable or indicator that weighs, a count of what the values are a share of
     */
    record WeightedMean(@Code String weight) implements RollUp {
        /** Checks that the weight is given. */
        public WeightedMean {
            Objects.requireNonNull(weight, "weight");
        }
    }

    /**
     * The ratio of two counts, each added over the parts: times × Σ numerator / Σ denominator. It is exact where the values of
     * the parts were rounded.
     *
     * @param numerator the id of the variable or indicator above, such as the unemployed
     * @param denominator the id of the variable or indicator below, such as the active
     * @param times what the ratio is multiplied by, above 0: 100 for a value in per cent
     */
    record Ratio(
            @Code String numerator,
            @Code String denominator,

            @Positive(message = "{org.impactmodel.above-zero}")
            double times)
            implements RollUp {
        /**
         * Checks that all parts are given.
         *
         * @throws RuleViolation when the factor is not finite
         */
        public Ratio {
            Objects.requireNonNull(numerator, "numerator");
            Objects.requireNonNull(denominator, "denominator");
            Finite.require("times", times);
        }
    }
}
