package org.impactmodel.scoring.survey.area;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;

/**
 * The estimate of one area: its own sample and what the model expects of it, each weighted by how much it can be trusted.
 *
 * @param code the code of the area
 * @param value the estimate, {@code ownShare · direct + (1 − ownShare) · synthetic}; of a share it may leave [0, 1]
 * @param ownShare how much of it is its own sample, in [0, 1]: A / (A + D), the shrinkage factor gamma; 0 without sample
 * @param direct what its own sample says
 * @param directVariance the sampling variance that was used, smoothed where the estimator smooths
 * @param synthetic what the model expects of an area with these auxiliaries
 * @param squaredError the mean squared error by its sources
 * @param residual how far the direct estimate lies from the synthetic one, in standard deviations √(A + D); beyond 2 or 3 the area
 *     does not look like the model
 * @param respondents how many answered there
 */
public record AreaEstimate(
        String code,
        double value,
        double ownShare,
        OptionalDouble direct,
        OptionalDouble directVariance,
        double synthetic,
        SquaredError squaredError,
        OptionalDouble residual,
        long respondents) {
    /** Checks that all parts are given. */
    public AreaEstimate {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(direct, "direct");
        Objects.requireNonNull(directVariance, "directVariance");
        Objects.requireNonNull(squaredError, "squaredError");
        Objects.requireNonNull(residual, "residual");
    }

    /**
     * The mean squared error.
     *
     * @return the estimated mean squared error, in the square of the unit
     */
    public double meanSquaredError() {
        return squaredError.total();
    }

    /**
     * Whether it rests on the model alone.
     *
     * @return whether its own sample has no part in it
     */
    public boolean isSynthetic() {
        return ownShare == 0;
    }

    /**
     * The same as an estimate: its standard error is the root of the mean squared error, its interval normal on both sides,
     * of a share cut at 0 and 1. It has no design effect and no degrees of freedom.
     *
     * @param own the direct estimate of the area, with a value or without: what is estimated, and on whom it rests
     * @param level the level of the interval, above 0 and below 1, such as 0.95
     * @return the estimate
     */
    public Estimate toEstimate(Estimate own, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level: a number above 0 and below 1 is required, found " + level);
        }
        Target target = own.target();
        double error = Math.sqrt(meanSquaredError());
        double half = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2) * error;
        return new Estimate(
                target,
                OptionalDouble.of(value),
                OptionalDouble.of(error),
                Optional.of(new Interval(
                        within(target, value - half), within(target, value + half), level, IntervalMethod.WALD)),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                own.base(),
                Optional.empty(),
                Optional.empty());
    }

    /** The truth of a share is never outside of 0 and 1: cut there, an interval holds it as often. */
    private static double within(Target target, double end) {
        return target.statistic() == Statistic.SHARE ? Math.max(0, Math.min(1, end)) : end;
    }
}
