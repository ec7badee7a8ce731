package org.impactmodel.scoring.survey.smoothing;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A model of sampling variances. Variances of a few dozen respondents are themselves uncertain, and 0 where all answered alike;
 * a model of areas that takes them as known leans on the wrong ones.
 */
public sealed interface VarianceSmoothing {

    /**
     * The smoothed variances.
     *
     * @param direct the variances as the samples tell them
     * @return one variance above 0 for each, in the same order; empty without respondents, or where nothing can be fitted
     */
    List<OptionalDouble> smooth(List<DirectVariance> direct);

    /**
     * The variance of a share in a simple random sample, times a design effect: effect · p (1 − p) / n, with one p for all (Kish,
     * Survey Sampling, 1965, section 8.2).
     *
     * @param share the share in the whole population, above 0 and below 1
     * @param effect the design effect, above 0: 1 for a simple random sample
     */
    record DesignEffect(double share, double effect) implements VarianceSmoothing {
        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException when the share is not inside (0, 1) or the effect not above 0 and finite
         */
        public DesignEffect {
            if (!(share > 0 && share < 1)) {
                throw new IllegalArgumentException("share: a number above 0 and below 1 is required, found " + share);
            }
            if (!(effect > 0 && Double.isFinite(effect))) {
                throw new IllegalArgumentException("effect: a finite number above 0 is required, found " + effect);
            }
        }

        @Override
        public List<OptionalDouble> smooth(List<DirectVariance> direct) {
            return direct.stream()
                    .map(one -> one.respondents() == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(effect * share * (1 - share) / one.respondents()))
                    .toList();
        }
    }

    /**
     * A generalized variance function: log variance = a + b log n by least squares through the variances above 0; the fitted curve is
     * then scaled so that it sums to them, since the exponential of a mean logarithm is too low (Hidiroglou, Beaumont and Yung, Survey
     * Methodology 45, 2019, section 3.2; Rivest and Belmonte 2000). The slope b is kept from −2 to
     * 0: more respondents never make a variance larger. Where all samples are of one size the curve is their mean.
     */
    record GeneralizedVariance() implements VarianceSmoothing {
        @Override
        public List<OptionalDouble> smooth(List<DirectVariance> direct) {
            List<DirectVariance> told =
                    direct.stream().filter(DirectVariance::tells).toList();
            if (Objects.requireNonNull(direct, "direct").isEmpty() || told.isEmpty()) {
                return direct.stream().map(one -> OptionalDouble.empty()).toList();
            }
            VarianceCurve curve = VarianceCurve.through(told);
            return direct.stream()
                    .map(one -> one.respondents() == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(curve.at(one.respondents())))
                    .toList();
        }
    }

    /**
     * The variance of one respondent, pooled over all samples, divided by the respondents of each: (Σ n² v / Σ n) / n. A variance
     * of 0 counts: those who happen to answer alike are as much part of the mean as those who do not, and a curve without them
     * lies too high. The slope is that of simple random samples of one population.
     */
    record PooledVariance() implements VarianceSmoothing {
        @Override
        public List<OptionalDouble> smooth(List<DirectVariance> direct) {
            double respondents = 0;
            double sum = 0;
            for (DirectVariance one : Objects.requireNonNull(direct, "direct")) {
                if (one.isKnown()) {
                    double n = (double) one.respondents();
                    respondents += n;
                    sum += n * n * one.variance().orElseThrow();
                }
            }
            double unit = sum / respondents;
            return direct.stream()
                    .map(one -> one.respondents() == 0 || !(unit > 0 && Double.isFinite(unit))
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(unit / one.respondents()))
                    .toList();
        }
    }
}
