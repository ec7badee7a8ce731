package org.impactmodel.scoring.survey.interval;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Quantiles to the last digits: the library's own stop at an absolute error of 1e-9. */
final class Quantiles {

    private Quantiles() {}

    /** How many standard errors lie on each side at a level, by Student's t or, without limit to the freedom, the normal. */
    static double student(double level, double degreesOfFreedom) {
        ContinuousDistribution distribution =
                Double.isInfinite(degreesOfFreedom) ? NormalDistribution.of(0, 1) : TDistribution.of(degreesOfFreedom);
        double tail = (1 - level) / 2;
        double about = distribution.inverseSurvivalProbability(tail);
        double reach = 1e-6 * (1 + about);
        return Rooting.root(
                t -> tail - distribution.survivalProbability(t),
                distribution::density,
                Math.max(0, about - reach),
                about + reach);
    }

    /** The value that a beta variable does not exceed with a probability below one half. */
    static double beta(double probability, double a, double b) {
        BetaDistribution distribution = BetaDistribution.of(a, b);
        return Rooting.root(x -> distribution.cumulativeProbability(x) - probability, distribution::density, 0, 1);
    }
}
