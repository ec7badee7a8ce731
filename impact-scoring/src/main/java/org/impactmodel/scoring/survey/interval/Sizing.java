package org.impactmodel.scoring.survey.interval;

/** Finds the size of the simple random sample that would tell as much of a share. */
final class Sizing {

    /** A strong likeness of people in one place. A choice of this project, held to its simulation: weaker ones are covered too. */
    static final double USUAL_CORRELATION = 0.1;

    /** How many clusters of evidence the usual correlation counts for. */
    static final double WORTH = 3;

    private Sizing() {}

    /**
     * The size that Wilson's interval rests on: the Kish size over a design effect of at least 1.
     *
     * <p>Where respondents were drawn alone it is min(n_kish, p (1 - p) / V), and n_kish where V is 0. In clusters, V is
     * read off a few units, and where few gave the rarer answer it comes out too small by chance; the design effect then
     * leans towards 1 + (b - 1) 0.1, with b respondents a cluster, and never below what was estimated.
     */
    static double ofWilson(SampledShare share) {
        double clustered = 1 + (share.perCluster() - 1) * USUAL_CORRELATION;
        if (share.isMute()) {
            return share.kishSize() / clustered;
        }
        double estimated = share.kishSize() * share.variance() / share.spread();
        double rarer = share.respondents() * Math.min(share.share(), 1 - share.share());
        double evidence = Math.min(share.degreesOfFreedom(), rarer);
        double leaning = (evidence * estimated + WORTH * clustered) / (evidence + WORTH);
        return share.kishSize() / Math.max(Math.max(1, estimated), leaning);
    }

    /**
     * The size of Korn and Graubard (1998): p (1 - p) / V, corrected for few degrees of freedom by the squared ratio of the t
     * quantiles with n - 1 and with the design's; the Kish size takes the place of the first where V is 0.
     */
    static double ofBeta(SampledShare share, double level) {
        double size = share.isMute() ? share.kishSize() : share.spread() / share.variance();
        if (share.respondents() == 1) {
            return size;
        }
        double ratio = Quantiles.student(level, share.respondents() - 1.0)
                / Quantiles.student(level, share.degreesOfFreedom());
        return size * ratio * ratio;
    }
}
