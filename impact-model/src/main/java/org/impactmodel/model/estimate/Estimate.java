package org.impactmodel.model.estimate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;

/**
 * What a sample tells of a population, how sure it is, and on whom it rests.
 *
 * @param target what is estimated, and of whom
 * @param value the estimate, in the unit of the question; a share is in [0, 1]; empty where there is none
 * @param standardError its standard error, in the same unit
 * @param interval between which values it may lie
 * @param degreesOfFreedom what the standard error rests on: units drawn at the first stage less strata
 * @param designEffect its variance over that of a simple random sample as large, drawn without replacement where the
 *     population is known
 * @param effectiveSize the size of the simple random sample that would tell as much: the variance of one answer over the
 *     variance of the estimate; the interval of a share may rest on less, where that variance is itself ill known
 * @param base on whom it rests; empty where that is hidden or was not published
 * @param unavailable why there is no value, or no margin
 * @param grade whether it can be published, where that was judged
 */
public record Estimate(
        @Valid Target target,
        OptionalDouble value,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalDouble standardError,

        Optional<@Valid Interval> interval,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalDouble degreesOfFreedom,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalDouble designEffect,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalDouble effectiveSize,

        Optional<@Valid Base> base,
        Optional<Unestimated> unavailable,
        Optional<Grade> grade) {
    /**
     * Checks the numbers.
     *
     * @throws RuleViolation when one of them is not finite
     */
    public Estimate {
        Objects.requireNonNull(target, "target");
        Finite.require("value", value);
        Finite.require("standardError", standardError);
        Objects.requireNonNull(interval, "interval");
        Finite.require("degreesOfFreedom", degreesOfFreedom);
        Finite.require("designEffect", designEffect);
        Finite.require("effectiveSize", effectiveSize);
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(unavailable, "unavailable");
        Objects.requireNonNull(grade, "grade");
    }

    /**
     * That there is no estimate.
     *
     * @param target what was asked for
     * @param base on whom it would rest
     * @param reason why there is none
     * @return the estimate without a value
     */
    public static Estimate none(Target target, Base base, Unestimated reason) {
        return new Estimate(
                target,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(base),
                Optional.of(reason),
                Optional.empty());
    }

    /**
     * That an estimate is hidden, and on whom it rests as well.
     *
     * @param target what was asked for
     * @return the estimate without a value and without a base
     */
    public static Estimate hidden(Target target) {
        return new Estimate(
                target,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(Unestimated.SUPPRESSED),
                Optional.empty());
    }

    /**
     * This estimate with an interval.
     *
     * @param ends between which values it may lie
     * @return the copy
     */
    public Estimate withInterval(Interval ends) {
        return new Estimate(
                target,
                value,
                standardError,
                Optional.of(ends),
                degreesOfFreedom,
                designEffect,
                effectiveSize,
                base,
                unavailable,
                grade);
    }

    /**
     * This estimate without an interval.
     *
     * @param reason why there is none
     * @return the copy
     */
    public Estimate withoutInterval(Unestimated reason) {
        return new Estimate(
                target,
                value,
                standardError,
                Optional.empty(),
                degreesOfFreedom,
                designEffect,
                effectiveSize,
                base,
                Optional.of(reason),
                grade);
    }

    /**
     * This estimate on another base, such as one that tells less.
     *
     * @param other on whom it rests
     * @return the copy
     */
    public Estimate withBase(Base other) {
        return new Estimate(
                target,
                value,
                standardError,
                interval,
                degreesOfFreedom,
                designEffect,
                effectiveSize,
                Optional.of(other),
                unavailable,
                grade);
    }

    /**
     * This estimate, judged.
     *
     * @param judged whether it can be published
     * @return the copy
     */
    public Estimate withGrade(Grade judged) {
        return new Estimate(
                target,
                value,
                standardError,
                interval,
                degreesOfFreedom,
                designEffect,
                effectiveSize,
                base,
                unavailable,
                Optional.of(judged));
    }

    /**
     * The standard error as a share of the estimate.
     *
     * @return the coefficient of variation, or empty where the estimate is 0 or has no standard error
     */
    public OptionalDouble variation() {
        return value.isEmpty() || standardError.isEmpty() || value.getAsDouble() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(standardError.getAsDouble() / Math.abs(value.getAsDouble()));
    }
}
