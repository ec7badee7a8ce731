package org.impactmodel.scoring.survey;

import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.scoring.survey.interval.IntervalEstimator;
import org.impactmodel.scoring.survey.interval.Margin;
import org.impactmodel.scoring.survey.interval.SampledMean;

/** Takes one estimate from another. */
final class Gapping {

    private Gapping() {}

    static Gap between(Estimate first, Estimate second, double covariance) {
        if (first.value().isEmpty() || second.value().isEmpty()) {
            Estimate without = first.value().isEmpty() ? first : second;
            return Gap.none(first, second, without.unavailable().orElse(Unestimated.EMPTY_DOMAIN));
        }
        double value = first.value().getAsDouble() - second.value().getAsDouble();
        if (first.standardError().isEmpty() || second.standardError().isEmpty()) {
            Estimate without = first.standardError().isEmpty() ? first : second;
            return new Gap(
                    first,
                    second,
                    OptionalDouble.of(value),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    without.unavailable());
        }
        return withError(first, second, value, covariance);
    }

    private static Gap withError(Estimate first, Estimate second, double value, double covariance) {
        double one = first.standardError().orElseThrow();
        double other = second.standardError().orElseThrow();
        double error = Math.sqrt(Math.max(0, one * one + other * other - 2 * covariance));
        double df = covariance == 0
                ? sampled(first).less(sampled(second)).degreesOfFreedom()
                : Math.min(degrees(first), degrees(second));
        Margin margin = first.target().statistic() == Statistic.SHARE
                ? IntervalEstimator.gap(first, second, correlation(one, other, covariance))
                : IntervalEstimator.at(level(first)).mean(new SampledMean(value, error, df));
        Optional<Unestimated> reason =
                margin instanceof Margin.Unknown unknown ? Optional.of(unknown.reason()) : Optional.empty();
        return new Gap(
                first,
                second,
                OptionalDouble.of(value),
                OptionalDouble.of(error),
                margin.interval(),
                OptionalDouble.of(df),
                reason);
    }

    private static double correlation(double one, double other, double covariance) {
        return one == 0 || other == 0 ? 0 : Math.max(-1, Math.min(1, covariance / (one * other)));
    }

    private static double degrees(Estimate estimate) {
        return estimate.degreesOfFreedom().orElse(0);
    }

    private static double level(Estimate estimate) {
        return estimate.interval().map(ends -> ends.level()).orElse(0.95);
    }

    private static SampledMean sampled(Estimate estimate) {
        return new SampledMean(
                estimate.value().orElseThrow(), estimate.standardError().orElseThrow(), degrees(estimate));
    }
}
