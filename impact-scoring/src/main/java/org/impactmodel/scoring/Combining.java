package org.impactmodel.scoring;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.impactmodel.model.combine.Combine;

/**
 * Combines the scores of children and says what part each has in the result. Weights are shares that sum to 1. NaN
 * stands for "not defined" and never leaves the package.
 */
final class Combining {

    private Combining() {}

    static double score(Combine how, double[] scores, double[] weights, double scale) {
        if (how instanceof Combine.PowerMean mean) {
            return powerMean(mean.exponent(), scores, weights);
        } else if (how instanceof Combine.Product) {
            return scale * Arrays.stream(scores).map(score -> score / scale).reduce(1, (a, b) -> a * b);
        } else if (how instanceof Combine.Quotient) {
            double quotient = scale * scores[0] / scores[1];
            return Double.isFinite(quotient) ? quotient : Double.NaN;
        }
        return scale - scores[0];
    }

    /** Shares of the score by the rule that {@link Scorer} documents. */
    static double[] contributions(Combine how, double[] scores, double[] weights, double score) {
        if (how instanceof Combine.PowerMean mean) {
            return eulerParts(mean.exponent(), scores, weights, score);
        }
        double[] parts = new double[scores.length];
        if (how instanceof Combine.Product) {
            Arrays.fill(parts, score / scores.length);
        } else {
            parts[0] = score;
        }
        return parts;
    }

    private static double powerMean(double exponent, double[] scores, double[] weights) {
        if (Double.isInfinite(exponent)) {
            return exponent < 0
                    ? Arrays.stream(scores).min().orElseThrow()
                    : Arrays.stream(scores).max().orElseThrow();
        }
        if (exponent != 1 && Arrays.stream(scores).anyMatch(score -> score < 0)) {
            return Double.NaN;
        }
        if (exponent <= 0 && Arrays.stream(scores).anyMatch(score -> score == 0)) {
            return 0;
        }
        double mean = 0;
        for (int i = 0; i < scores.length; i++) {
            mean += weights[i] * generator(exponent, scores[i]);
        }
        return exponent == 0 ? StrictMath.exp(mean) : exponent == 1 ? mean : StrictMath.pow(mean, 1 / exponent);
    }

    private static double generator(double exponent, double score) {
        if (exponent == 1) {
            return score;
        }
        return exponent == 0 ? StrictMath.log(score) : StrictMath.pow(score, exponent);
    }

    private static double[] eulerParts(double exponent, double[] scores, double[] weights, double score) {
        if (exponent == 1) {
            return IntStream.range(0, scores.length)
                    .mapToDouble(i -> weights[i] * scores[i])
                    .toArray();
        }
        if (score == 0) {
            return new double[scores.length];
        }
        double[] pull = IntStream.range(0, scores.length)
                .mapToDouble(i -> pull(exponent, scores[i], weights[i], score))
                .toArray();
        double sum = Arrays.stream(pull).sum();
        return Arrays.stream(pull).map(part -> score * part / sum).toArray();
    }

    private static double pull(double exponent, double score, double weight, double mean) {
        if (Double.isInfinite(exponent)) {
            return score == mean ? weight : 0;
        }
        return weight * (exponent == 0 ? 1 : StrictMath.pow(score / mean, exponent));
    }
}
