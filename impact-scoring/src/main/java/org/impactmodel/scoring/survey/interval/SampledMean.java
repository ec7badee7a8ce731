package org.impactmodel.scoring.survey.interval;

/**
 * A mean, or another estimate that its standard error bounds evenly, as a sample tells it.
 *
 * @param mean the estimate, in any unit
 * @param standardError its standard error by the design, in the same unit, at or above 0
 * @param degreesOfFreedom first-stage units less strata; infinite where the standard error is known;
 *     below 1 there is no margin
 */
public record SampledMean(double mean, double standardError, double degreesOfFreedom) {
    /**
     * Checks the figures.
     *
     * @throws IllegalArgumentException when one of them is out of its range
     */
    public SampledMean {
        Require.that(Double.isFinite(mean), "mean", mean);
        Require.standardError(standardError);
        Require.degreesOfFreedom(degreesOfFreedom);
    }

    /**
     * This mean less another, of an independent sample.
     *
     * @param other the mean that is taken off
     * @return the gap, with the degrees of freedom (V_1 + V_2)² / (V_1² / f_1 + V_2² / f_2) (Satterthwaite, Biometrics Bulletin
     *     2, 1946), or the fewer of both where neither has an error
     */
    public SampledMean less(SampledMean other) {
        double both = Math.hypot(standardError, other.standardError);
        double degrees =
                both == 0 ? Math.min(degreesOfFreedom, other.degreesOfFreedom) : 1 / (part(both) + other.part(both));
        return new SampledMean(mean - other.mean, both, degrees);
    }

    private double part(double both) {
        double share = standardError / both;
        return share == 0 ? 0 : share * share * share * share / degreesOfFreedom;
    }
}
