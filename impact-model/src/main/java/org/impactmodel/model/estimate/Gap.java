package org.impactmodel.model.estimate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;

/**
 * One estimate less another.
 *
 * @param first the estimate that is taken from
 * @param second the estimate that is taken off
 * @param value first less second, in the unit of both; empty where one of them has no value
 * @param standardError its standard error, in the same unit, the covariance of both counted in
 * @param interval between which values it may lie
 * @param degreesOfFreedom what the standard error rests on
 * @param unavailable why there is no value, or no margin
 */
public record Gap(
        @Valid Estimate first,
        @Valid Estimate second,
        OptionalDouble value,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalDouble standardError,

        Optional<@Valid Interval> interval,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalDouble degreesOfFreedom,

        Optional<Unestimated> unavailable) {
    /**
     * Checks the numbers.
     *
     * @throws RuleViolation when one of them is not finite
     */
    public Gap {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        Finite.require("value", value);
        Finite.require("standardError", standardError);
        Objects.requireNonNull(interval, "interval");
        Finite.require("degreesOfFreedom", degreesOfFreedom);
        Objects.requireNonNull(unavailable, "unavailable");
    }

    /**
     * That there is no gap.
     *
     * @param first one estimate
     * @param second the other
     * @param reason why there is none
     * @return the gap without a value
     */
    public static Gap none(Estimate first, Estimate second, Unestimated reason) {
        return new Gap(
                first,
                second,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                Optional.of(reason));
    }
}
