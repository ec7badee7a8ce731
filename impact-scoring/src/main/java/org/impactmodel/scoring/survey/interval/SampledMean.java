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

    /** This mean less another, with the degrees of freedom of Satterthwaite. */
    SampledMean less(SampledMean other) {
        double both = Math.hypot(standardError, other.standardError);
        return new SampledMean(mean - other.mean, both, both == 0 ? 0 : 1 / (part(both) + other.part(both)));
    }

    private double part(double both) {
        double share = standardError / both;
        return share * share * share * share / degreesOfFreedom;
    }
}
