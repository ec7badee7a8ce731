package org.impactmodel.scoring.survey.test;

import java.util.OptionalLong;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * One wave as it is planned, and the margin that it will have.
 *
 * <p>n_0 = d z² p (1 - p) / margin², and n = n_0 / (1 + (n_0 - 1) / N) of a population of N (Cochran, Sampling Techniques, 3rd ed.
 * 1977, section 4.4). A plan, not a result: the interval of what was found comes from
 * {@link org.impactmodel.scoring.survey.interval.IntervalEstimator}.
 *
 * @param share the share that is expected, above 0 and below 1; one half is the most demanding
 * @param level the share of samples whose interval would hold the truth, such as 0.95
 * @param designEffect the variance over that of a simple random sample, above 0
 * @param population how many there are in all, at least 2; empty for a population without limit
 */
public record MarginPlan(double share, double level, double designEffect, OptionalLong population) {
    /**
     * Checks the plan.
     *
     * @throws IllegalArgumentException when a figure is out of its range
     */
    public MarginPlan {
        Require.inside("share", share);
        Require.inside("level", level);
        Require.that(designEffect > 0 && Double.isFinite(designEffect), "designEffect", designEffect);
        population.ifPresent(size -> Require.that(size >= 2, "population", size));
    }

    /**
     * A simple random sample of a population without limit, at a level of 95 %.
     *
     * @param share the share that is expected
     * @return the plan
     */
    public static MarginPlan of(double share) {
        return new MarginPlan(share, 0.95, 1, OptionalLong.empty());
    }

    /**
     * The same with clusters or unequal weights.
     *
     * @param effect the variance over that of a simple random sample
     * @return the copy
     */
    public MarginPlan withDesignEffect(double effect) {
        return new MarginPlan(share, level, effect, population);
    }

    /**
     * The same in a population that is known.
     *
     * @param size how many there are in all
     * @return the copy
     */
    public MarginPlan withPopulation(long size) {
        return new MarginPlan(share, level, designEffect, OptionalLong.of(size));
    }

    /**
     * How many respondents a margin needs.
     *
     * @param margin the half of the interval, above 0 and below 1: 0.05 for five points on each side
     * @return the number, rounded up, at most the population
     */
    public long respondentsFor(double margin) {
        Require.inside("margin", margin);
        double root = reach() / margin;
        double without = root * root;
        if (population.isEmpty()) {
            return (long) Math.ceil(without);
        }
        double all = population.getAsLong();
        return (long) Math.ceil(Math.min(all, without * all / (all - 1 + without)));
    }

    /**
     * The margin that a number of respondents gives.
     *
     * @param respondents how many answer, at least 1 and at most the population
     * @return the half of the interval; 0 where all of the population answer
     */
    public double marginOf(long respondents) {
        Require.that(respondents >= 1 && respondents <= population.orElse(respondents), "respondents", respondents);
        double left =
                population.isEmpty() ? 1 : (population.getAsLong() - respondents) / (population.getAsLong() - 1.0);
        return reach() * Math.sqrt(left / respondents);
    }

    private double reach() {
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - level) / 2);
        return z * Math.sqrt(designEffect * share * (1 - share));
    }
}
