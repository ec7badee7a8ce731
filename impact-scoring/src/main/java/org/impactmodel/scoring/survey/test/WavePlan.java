package org.impactmodel.scoring.survey.test;

import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Two waves as they are planned, and the change of a share that they can tell from chance.
 *
 * <p>With z for normal quantiles, n respondents a wave, the design effect d, the correlation ρ and p̄ the middle of both shares, a
 * change from p to p' shows with the power wanted when
 * √(n / d) |p' - p| = z_(1-risk/2) √(2 p̄ (1 - p̄) (1 - ρ)) + z_power √(v + v' - 2 ρ √(v v')), v = p (1 - p)
 * (Fleiss, Levin and Paik, Statistical Methods for Rates and Proportions, 3rd ed. 2003, section 4.2, without continuity
 * correction; {@code power.prop.test} in R; the terms in ρ are 0 there).
 *
 * @param respondents how many answer in each wave
 * @param share the share in the first wave, in [0, 1]
 * @param designEffect the variance over that of a simple random sample, above 0: clusters and unequal weights raise it
 * @param risk the risk of calling a change what is none, above 0 and below 1; two-sided
 * @param power the share of such studies that would notice the change, above the risk and below 1
 * @param correlation the correlation of the two waves' estimates, from 0 up to below 1: for a panel, the share of a wave who
 *     answer in both, times the correlation of one person's two answers; 0 for samples drawn afresh
 */
public record WavePlan(
        long respondents, double share, double designEffect, double risk, double power, double correlation) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * Checks the plan.
     *
     * @throws IllegalArgumentException when a figure is out of its range
     */
    public WavePlan {
        Require.that(respondents >= 1, "respondents", respondents);
        Require.share("share", share);
        Require.that(designEffect > 0 && Double.isFinite(designEffect), "designEffect", designEffect);
        Require.inside("risk", risk);
        Require.that(power > risk && power < 1, "power", power);
        Require.that(correlation >= 0 && correlation < 1, "correlation", correlation);
    }

    /**
     * Two simple random samples drawn afresh, a risk of 5 % and a power of 80 %.
     *
     * @param respondents how many answer in each wave
     * @param share the share in the first wave, in [0, 1]
     * @return the plan
     */
    public static WavePlan of(long respondents, double share) {
        return new WavePlan(respondents, share, 1, 0.05, 0.8, 0);
    }

    /**
     * The same with clusters or unequal weights.
     *
     * @param effect the variance over that of a simple random sample
     * @return the copy
     */
    public WavePlan withDesignEffect(double effect) {
        return new WavePlan(respondents, share, effect, risk, power, correlation);
    }

    /**
     * The same with another risk.
     *
     * @param accepted the risk of calling a change what is none
     * @return the copy
     */
    public WavePlan withRisk(double accepted) {
        return new WavePlan(respondents, share, designEffect, accepted, power, correlation);
    }

    /**
     * The same with another power.
     *
     * @param wanted the share of such studies that would notice the change
     * @return the copy
     */
    public WavePlan withPower(double wanted) {
        return new WavePlan(respondents, share, designEffect, risk, wanted, correlation);
    }

    /**
     * The same with people who answer in both waves.
     *
     * @param ofEstimates the correlation of the two waves' estimates
     * @return the copy
     */
    public WavePlan withCorrelation(double ofEstimates) {
        return new WavePlan(respondents, share, designEffect, risk, power, ofEstimates);
    }

    /**
     * The smallest rise that shows.
     *
     * @return by how much the share must rise, in [0, 1]; empty where not even a rise to 100 % shows
     */
    public OptionalDouble rise() {
        return change(1 - share, 1);
    }

    /**
     * The smallest fall that shows.
     *
     * @return by how much the share must fall, in [0, 1]; empty where not even a fall to 0 % shows
     */
    public OptionalDouble fall() {
        return change(share, -1);
    }

    private OptionalDouble change(double most, int sign) {
        if (most == 0 || !shows(share + sign * most)) {
            return OptionalDouble.empty();
        }
        double hidden = 0;
        double shown = most;
        double middle = most / 2;
        while (middle > hidden && middle < shown) {
            if (shows(share + sign * middle)) {
                shown = middle;
            } else {
                hidden = middle;
            }
            middle = hidden + (shown - hidden) / 2;
        }
        return OptionalDouble.of(shown);
    }

    private boolean shows(double later) {
        return Math.sqrt(respondents / designEffect) * Math.abs(later - share) >= needed(later);
    }

    private double needed(double later) {
        return quantile(1 - risk / 2) * withoutChange(later) + quantile(power) * withChange(later);
    }

    private static double quantile(double probability) {
        return NORMAL.inverseCumulativeProbability(probability);
    }

    private double withoutChange(double later) {
        double middle = (share + later) / 2;
        return Math.sqrt(Math.max(0, 2 * spread(middle) * (1 - correlation)));
    }

    private double withChange(double later) {
        double shared = 2 * correlation * Math.sqrt(spread(share) * spread(later));
        return Math.sqrt(Math.max(0, spread(share) + spread(later) - shared));
    }

    private static double spread(double p) {
        return Math.max(0, p * (1 - p));
    }

    /**
     * How likely a change would be noticed.
     *
     * @param later the share in the second wave, in [0, 1]
     * @return the power, in [0, 1]
     */
    public double powerFor(double later) {
        Require.share("later", later);
        double shown = Math.sqrt(respondents / designEffect) * Math.abs(later - share);
        double over = shown - quantile(1 - risk / 2) * withoutChange(later);
        double spread = withChange(later);
        if (spread == 0) {
            return over > 0 ? 1 : 0;
        }
        return NORMAL.cumulativeProbability(over / spread);
    }

    /**
     * How many respondents a wave needs for a change to show.
     *
     * @param later the share in the second wave, in [0, 1], other than that of the first
     * @return the number, rounded up; the plan's own number of respondents plays no part
     * @throws IllegalArgumentException when there is no change
     */
    public long respondentsFor(double later) {
        Require.share("later", later);
        Require.that(later != share, "later", later);
        double root = needed(later) / (later - share);
        return (long) Math.ceil(designEffect * root * root);
    }
}
