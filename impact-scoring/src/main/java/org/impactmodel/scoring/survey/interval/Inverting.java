package org.impactmodel.scoring.survey.interval;

/** Turns a test of a share into an interval: the shares that the test would not refuse. */
final class Inverting {

    private Inverting() {}

    /** Wilson (JASA 22, 1927) on an effective size. */
    static Ends wilson(SampledShare share, double t) {
        double part = t * t / Sizing.ofWilson(share);
        return Ends.ofLows(wilsonLow(share.share(), part), wilsonLow(1 - share.share(), part));
    }

    /** The low end by the product of the two roots, which loses no digits near 0. */
    private static double wilsonLow(double p, double part) {
        double high = p + part / 2 + Math.sqrt(part * (p * (1 - p) + part / 4));
        return p * p / high;
    }

    /** Clopper and Pearson (Biometrika 26, 1934) on the size of Korn and Graubard. */
    static Ends beta(SampledShare share, double level) {
        double size = Sizing.ofBeta(share, level);
        double tail = (1 - level) / 2;
        return Ends.ofLows(betaLow(share.share(), size, tail), betaLow(1 - share.share(), size, tail));
    }

    private static double betaLow(double p, double size, double tail) {
        return p == 0 ? 0 : Quantiles.beta(tail, size * p, size * (1 - p) + 1);
    }

    /**
     * Where the likelihood ratio, scaled by the design effect, stays below t² (Rao and Scott, Annals of Statistics 12, 1984).
     *
     * <p>As in R survey 4.1 the ratio is also divided by the dispersion n / (n - 1) of the fitted model.
     */
    static Ends likelihood(SampledShare share, double t) {
        double n = share.respondents();
        double effect = share.variance() * n / share.spread() * (n / (n - 1));
        double most = t * t * effect / (2 * n);
        return Ends.ofLows(likelihoodLow(share.share(), most), likelihoodLow(1 - share.share(), most));
    }

    private static double likelihoodLow(double p, double most) {
        return Rooting.root(q -> most - divergence(p, q), q -> (p - q) / (q * (1 - q)), 0, p);
    }

    private static double divergence(double p, double q) {
        return p * Math.log(p / q) + (1 - p) * (Math.log1p(-p) - Math.log1p(-q));
    }
}
