package org.impactmodel.scoring.survey.interval;

import java.util.Objects;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.estimate.Unestimated;

/**
 * Tells between which values shares, means and gaps may lie.
 *
 * <pre>{@code
 * var nobodySaidYes = SampledShare.of(0, 0, 20, 19);
 * IntervalEstimator.at(0.95).share(nobodySaidYes).interval()   // 0 … 0.180
 * }</pre>
 *
 * <p>The usual method of shares is {@link IntervalMethod#WILSON}: (p + c/2 ± √(c p (1 - p) + c²/4)) / (1 + c) with c = t² / n_eff
 * (Wilson 1927), the t quantile with the degrees of freedom of the design, and n_eff = min(n_kish, p (1 - p) / V), or n_kish
 * where V is 0. Of respondents drawn in clusters the design effect leans towards 1 + (b - 1) 0.1, with b respondents a cluster,
 * which counts as three clusters of evidence: d = max(1, d̂, (e d̂ + 3 d_0) / (e + 3)), e the smaller of the degrees of freedom
 * and of the number who gave the rarer answer, because few clusters show too small a variance too often. Its coverage is
 * tabulated in {@code docs/surveys.md}.
 *
 * <p>Wald, logit, beta, arcsine and likelihood are those of {@code svyciprop} in R survey 4.1 (there "mean", "xlogit" and
 * "logit", "beta", "asin", "likelihood"). At 0, at 1 and where the standard error is 0, only Wilson and beta have an interval.
 * R's "logit" and "likelihood" fit a regression whose estimate is right to 9 digits, and R interpolates the likelihood between
 * a few points (right to 5 digits); here both are solved to the last digits.
 *
 * @param level the share of samples whose interval would hold the truth, above 0 and below 1
 * @param method how the ends of a share are found; means take Wald, gaps of shares combine the ends of both
 */
public record IntervalEstimator(double level, IntervalMethod method) {
    /**
     * Checks level and method.
     *
     * @throws IllegalArgumentException when the level is not between 0 and 1, or the method is not one of a share
     */
    public IntervalEstimator {
        Require.that(level > 0 && level < 1, "level", level);
        Objects.requireNonNull(method, "method");
        Require.that(method != IntervalMethod.WOODRUFF && method != IntervalMethod.MOVER, "method", method.code());
    }

    /**
     * The usual estimator, by Wilson.
     *
     * @param level the share of samples whose interval would hold the truth, such as 0.95
     * @return the estimator
     */
    public static IntervalEstimator at(double level) {
        return new IntervalEstimator(level, IntervalMethod.WILSON);
    }

    /**
     * The same by another method.
     *
     * @param other how the ends of a share are found
     * @return the copy
     */
    public IntervalEstimator withMethod(IntervalMethod other) {
        return new IntervalEstimator(level, other);
    }

    /**
     * The same at another level.
     *
     * @param other the share of samples whose interval would hold the truth, above 0 and below 1
     * @return the copy
     */
    public IntervalEstimator withLevel(double other) {
        return new IntervalEstimator(other, method);
    }

    /**
     * The interval of a share. Woodruff's interval of a quantile reads its ends off the distribution.
     *
     * @param share the share and what is known of its sample
     * @return the ends, within [0, 1] but by Wald, or the reason why there are none
     */
    public Margin share(SampledShare share) {
        if (share.degreesOfFreedom() < 1) {
            return new Margin.Unknown(Unestimated.NO_DEGREES_OF_FREEDOM);
        }
        if (share.isMute() && !holdsAtTheEnds()) {
            return new Margin.Unknown(Unestimated.METHOD_HAS_NO_INTERVAL);
        }
        return known(ends(share).around(share.share()), level, method);
    }

    private boolean holdsAtTheEnds() {
        return method == IntervalMethod.WILSON || method == IntervalMethod.BETA;
    }

    private Ends ends(SampledShare share) {
        double t = Quantiles.student(level, share.degreesOfFreedom());
        return switch (method) {
            case WALD -> Transforming.wald(share.share(), share.standardError(), t);
            case LOGIT -> Transforming.logit(share, t);
            case ARCSINE -> Transforming.arcsine(share, t);
            case WILSON -> Inverting.wilson(share, t);
            case BETA -> Inverting.beta(share, level);
            case LIKELIHOOD -> Inverting.likelihood(share, t);
            case WOODRUFF, MOVER -> throw new IllegalStateException(method.code());
        };
    }

    private static Margin known(Ends ends, double level, IntervalMethod by) {
        return new Margin.Known(new Interval(ends.low(), ends.high(), level, by));
    }

    /**
     * The interval of a mean, a total, a ratio, or a difference whose standard error the design gave: Wald with the t quantile.
     * Of two means from one design give their difference, its standard error and the degrees of freedom of the design.
     *
     * @param mean the estimate and its standard error
     * @return the ends, or the reason why there are none: also where the standard error is 0, because all answered the same
     */
    public Margin mean(SampledMean mean) {
        if (mean.standardError() == 0) {
            return new Margin.Unknown(Unestimated.METHOD_HAS_NO_INTERVAL);
        }
        if (mean.degreesOfFreedom() < 1) {
            return new Margin.Unknown(Unestimated.NO_DEGREES_OF_FREEDOM);
        }
        double t = Quantiles.student(level, mean.degreesOfFreedom());
        return known(Transforming.wald(mean.mean(), mean.standardError(), t), level, IntervalMethod.WALD);
    }

    /**
     * The interval of the gap between two means from independent samples: Wald with the t quantile and the degrees of freedom of
     * Satterthwaite ({@link SampledMean#less}).
     *
     * @param first one mean
     * @param second the mean that is taken off
     * @return the ends of first less second, or the reason why there are none
     */
    public Margin meanGap(SampledMean first, SampledMean second) {
        boolean free = first.degreesOfFreedom() >= 1 && second.degreesOfFreedom() >= 1;
        return free ? mean(first.less(second)) : new Margin.Unknown(Unestimated.NO_DEGREES_OF_FREEDOM);
    }

    /**
     * The interval of the gap between two shares from independent samples, from the ends of both (MOVER).
     *
     * @param first one share
     * @param second the share that is taken off
     * @return the ends of first less second, or the reason why there are none
     */
    public Margin gap(SampledShare first, SampledShare second) {
        return gap(first, second, 0);
    }

    /**
     * The interval of the gap between two shares that go together: two parts that share clusters, two answers of the same
     * people, two waves of a panel.
     *
     * @param first one share
     * @param second the share that is taken off
     * @param correlation the correlation of the two estimates, their covariance over the product of standard errors, in [-1, 1]
     * @return the ends of first less second, or the reason why there are none
     */
    public Margin gap(SampledShare first, SampledShare second, double correlation) {
        Margin one = share(first);
        Margin other = share(second);
        if (one.interval().isEmpty()) {
            return one;
        }
        if (other.interval().isEmpty()) {
            return other;
        }
        var from = new Combining.Side(first.share(), one.interval().get());
        var less = new Combining.Side(second.share(), other.interval().get());
        return gap(from, less, correlation);
    }

    /**
     * The interval of the gap between two shares whose own intervals are known already (MOVER).
     *
     * @param first one share, with an interval
     * @param second the share that is taken off, with an interval of the same level
     * @param correlation the correlation of the two estimates, in [-1, 1]; 0 for independent samples
     * @return the ends of first less second, or the reason why one of the two has no interval
     */
    public static Margin gap(Estimate first, Estimate second, double correlation) {
        if (first.interval().isEmpty() || second.interval().isEmpty()) {
            Estimate without = first.interval().isEmpty() ? first : second;
            return new Margin.Unknown(without.unavailable().orElse(Unestimated.NO_DEGREES_OF_FREEDOM));
        }
        return gap(side(first), side(second), correlation);
    }

    private static Margin gap(Combining.Side from, Combining.Side less, double correlation) {
        double level = from.ends().level();
        Require.that(correlation >= -1 && correlation <= 1, "correlation", correlation);
        Require.that(level == less.ends().level(), "second", "an interval of another level");
        return known(Combining.mover(from, less, correlation), level, IntervalMethod.MOVER);
    }

    private static Combining.Side side(Estimate share) {
        Interval own = share.interval().orElseThrow();
        return new Combining.Side(share.value().orElseThrow(), own);
    }
}
