package org.impactmodel.examples.coverage;

import java.util.SplittableRandom;
import org.impactmodel.scoring.survey.interval.SampledShare;

/** Draws samples of a setting: the share of each cluster is a beta variable around the true one. */
final class Drawing {

    private static final double SPREAD_OF_LOG_WEIGHTS = 0.6;

    private final SplittableRandom chance;
    private final Setting setting;

    Drawing(Setting setting, long seed) {
        this.setting = setting;
        this.chance = new SplittableRandom(seed);
    }

    /** The share of one sample with its standard error, by Taylor linearisation between clusters. */
    SampledShare next() {
        int clusters = setting.clusters();
        double[] yes = new double[clusters];
        double[] all = new double[clusters];
        double weights = 0;
        double squares = 0;
        double agreeing = 0;
        for (int cluster = 0; cluster < clusters; cluster++) {
            double share = shareOfCluster();
            for (int i = 0; i < setting.perCluster(); i++) {
                double weight = setting.unequal() ? StrictMath.exp(SPREAD_OF_LOG_WEIGHTS * normal()) : 1;
                double answer = chance.nextDouble() < share ? weight : 0;
                yes[cluster] += answer;
                all[cluster] += weight;
                agreeing += answer;
                weights += weight;
                squares += weight * weight;
            }
        }
        double estimate = agreeing / weights;
        return new SampledShare(
                estimate,
                standardError(estimate, yes, all) / weights,
                setting.respondents(),
                weights * weights / squares,
                clusters,
                clusters - 1);
    }

    private static double standardError(double estimate, double[] yes, double[] all) {
        double sum = 0;
        for (int cluster = 0; cluster < yes.length; cluster++) {
            double off = yes[cluster] - estimate * all[cluster];
            sum += off * off;
        }
        return Math.sqrt(sum * yes.length / (yes.length - 1));
    }

    private double shareOfCluster() {
        if (setting.correlation() == 0) {
            return setting.share();
        }
        double size = 1 / setting.correlation() - 1;
        double one = gamma(size * setting.share());
        double other = gamma(size * (1 - setting.share()));
        return one / (one + other);
    }

    /** Marsaglia and Tsang, ACM Transactions on Mathematical Software 26, 2000. */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * StrictMath.pow(chance.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = normal();
            double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
            double limit = x * x / 2 + d - d * v + d * StrictMath.log(v);
            if (v > 0 && StrictMath.log(chance.nextDouble()) < limit) {
                return d * v;
            }
        }
    }

    /** Box and Muller: the same bits on every machine. */
    private double normal() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - chance.nextDouble()));
        return radius * StrictMath.cos(2 * Math.PI * chance.nextDouble());
    }
}
