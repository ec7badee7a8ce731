package org.impactmodel.scoring.survey.interval;

/**
 * A share as a sample tells it, with what its interval needs.
 *
 * @param share the estimate, in [0, 1]; what lies within 1e-12 of an end is taken as that end
 * @param standardError its standard error by the design, at or above 0
 * @param respondents how many answered, at least 1
 * @param kishSize the size left by unequal weights, (Σw)² / Σw² (Kish, Survey Sampling, 1965, section 11.7); divided by
 *     1 - f where a fraction f of a finite population was drawn without replacement and the interval should know it
 * @param clusters how many first-stage units the respondents came from, at least 1; as many as respondents, or more, where
 *     each was drawn alone
 * @param degreesOfFreedom first-stage units less strata; infinite where the standard error is known;
 *     below 1 there is no margin
 */
public record SampledShare(
        double share, double standardError, long respondents, double kishSize, long clusters, double degreesOfFreedom) {

    private static final double ROUNDING = 1e-12;

    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when one of them is out of its range
     */
    public SampledShare {
        share = snapped(share);
        Require.that(share >= 0 && share <= 1, "share", share);
        Require.standardError(standardError);
        Require.that(respondents >= 1, "respondents", respondents);
        Require.that(kishSize > 0 && Double.isFinite(kishSize), "kishSize", kishSize);
        Require.that(clusters >= 1, "clusters", clusters);
        Require.degreesOfFreedom(degreesOfFreedom);
    }

    /**
     * A share of respondents drawn alone, with equal weights.
     *
     * @param share the estimate, in [0, 1]
     * @param standardError its standard error
     * @param respondents how many answered
     * @param degreesOfFreedom units less strata
     * @return the share
     */
    public static SampledShare of(double share, double standardError, long respondents, double degreesOfFreedom) {
        return new SampledShare(share, standardError, respondents, respondents, respondents, degreesOfFreedom);
    }

    /**
     * A share of a simple random sample of a large population, as published figures are read by reference: its standard error
     * is √(p (1 - p) / (n - 1)).
     *
     * @param share the share, in [0, 1]
     * @param respondents how many answered
     * @return the share; of one respondent without degrees of freedom
     */
    public static SampledShare simple(double share, long respondents) {
        double spread = Math.max(0, share * (1 - share));
        return of(share, Math.sqrt(spread / Math.max(1, respondents - 1)), respondents, respondents - 1.0);
    }

    /**
     * The same with unequal weights.
     *
     * @param size (Σw)² / Σw²
     * @return the copy
     */
    public SampledShare withKishSize(double size) {
        return new SampledShare(share, standardError, respondents, size, clusters, degreesOfFreedom);
    }

    /**
     * The same, drawn in clusters.
     *
     * @param count how many first-stage units the respondents came from
     * @return the copy
     */
    public SampledShare withClusters(long count) {
        return new SampledShare(share, standardError, respondents, kishSize, count, degreesOfFreedom);
    }

    private static double snapped(double share) {
        if (Math.abs(share) <= ROUNDING) {
            return 0;
        }
        return Math.abs(share - 1) <= ROUNDING ? 1 : share;
    }

    /** How many respondents a first-stage unit has on average, at least 1. */
    double perCluster() {
        return Math.max(1, respondents / (double) clusters);
    }

    double variance() {
        return standardError * standardError;
    }

    /** The variance of one answer. */
    double spread() {
        return share * (1 - share);
    }

    /** Whether the standard error tells nothing: all gave the same answer, or it is 0. */
    boolean isMute() {
        return spread() == 0 || variance() == 0;
    }
}
