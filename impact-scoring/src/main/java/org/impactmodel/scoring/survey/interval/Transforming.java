package org.impactmodel.scoring.survey.interval;

/** Sets t standard errors on each side of a share, as it is or on another scale. */
final class Transforming {

    private Transforming() {}

    /** p ± t SE. */
    static Ends wald(double estimate, double standardError, double t) {
        return new Ends(estimate - t * standardError, estimate + t * standardError);
    }

    /** log(p / (1 - p)) ± t SE / (p (1 - p)), turned back. */
    static Ends logit(SampledShare share, double t) {
        double odds = Math.log(share.share()) - Math.log1p(-share.share());
        double reach = t * share.standardError() / share.spread();
        return Ends.ofLows(expit(odds - reach), expit(-odds - reach));
    }

    private static double expit(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** asin(√p) ± t SE / (2 √(p (1 - p))), kept within [0, π/2], turned back. */
    static Ends arcsine(SampledShare share, double t) {
        double reach = t * share.standardError() / (2 * Math.sqrt(share.spread()));
        return Ends.ofLows(sineSquared(share.share(), reach), sineSquared(1 - share.share(), reach));
    }

    private static double sineSquared(double share, double reach) {
        double sine = Math.sin(Math.max(0, Math.asin(Math.sqrt(share)) - reach));
        return sine * sine;
    }
}
