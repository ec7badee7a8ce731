package org.impactmodel.model.weighting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;

/**
 * How weights are fitted. A tolerance is the greatest distance from a total that is allowed, relative to it (of a number: to
 * its total or to the weighted sum of its absolute values, the larger of the two), such as 1e-8; sums of many numbers are no
 * surer than 1e-12, and nothing below is asked for.
 */
public sealed interface WeightingMethod
        permits WeightingMethod.PostStratification, WeightingMethod.Raking, WeightingMethod.Calibration {

    /** The weights of each category of the one margin are multiplied by its total over their sum. */
    record PostStratification() implements WeightingMethod {}

    /**
     * Each margin in turn as by post-stratification, again and again until all hold (Deming and Stephan, Annals of
     * Mathematical Statistics 11, 1940).
     *
     * @param tolerance the greatest relative distance from a total
     * @param maximumIterations how often all margins are gone through at most
     */
    record Raking(
            @Positive(message = "{org.impactmodel.above-zero}")
            double tolerance,

            @Min(value = 1, message = "{org.impactmodel.count}")
            int maximumIterations)
            implements WeightingMethod {
        /**
         * Checks the tolerance.
         *
         * @throws RuleViolation when it is not finite
         */
        public Raking {
            Finite.require("tolerance", tolerance);
        }
    }

    /**
     * The weights nearest to the starting ones that meet all totals (Deville and Särndal, JASA 87, 1992), found by Newton's
     * method.
     *
     * @param distance what nearest means
     * @param tolerance the greatest relative distance from a total
     * @param maximumIterations how many steps are made at most
     */
    record Calibration(
            @Valid Distance distance,

            @Positive(message = "{org.impactmodel.above-zero}")
            double tolerance,

            @Min(value = 1, message = "{org.impactmodel.count}")
            int maximumIterations)
            implements WeightingMethod {
        /**
         * Checks the tolerance.
         *
         * @throws RuleViolation when it is not finite
         */
        public Calibration {
            Objects.requireNonNull(distance, "distance");
            Finite.require("tolerance", tolerance);
        }
    }
}
