package org.impactmodel.scoring.survey;

import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
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
        Estimate one = sure(first, second);
        Estimate other = sure(second, first);
        if (one.standardError().isEmpty() || other.standardError().isEmpty()) {
            Estimate without = one.standardError().isEmpty() ? one : other;
            return new Gap(
                    first,
                    second,
                    OptionalDouble.of(value(first, second)),
                    OptionalDouble.empty(),
                    Optional.empty(),
                    OptionalDouble.empty(),
                    without.unavailable());
        }
        SampledMean gap = sampled(one, other, covariance);
        Margin margin = margin(one, other, gap, covariance);
        Optional<Unestimated> reason =
                margin instanceof Margin.Unknown unknown ? Optional.of(unknown.reason()) : Optional.empty();
        return new Gap(
                first,
                second,
                OptionalDouble.of(gap.mean()),
                OptionalDouble.of(gap.standardError()),
                margin.interval(),
                OptionalDouble.of(gap.degreesOfFreedom()),
                reason);
    }

    /** A census has no error of its own: beside a sample it is a known figure, and the gap errs as the sample does. */
    private static Estimate sure(Estimate estimate, Estimate beside) {
        boolean known = estimate.unavailable().equals(Optional.of(Unestimated.CENSUS))
                && beside.standardError().isPresent();
        if (!known) {
            return estimate;
        }
        double value = estimate.value().orElseThrow();
        return new Estimate(
                estimate.target(),
                estimate.value(),
                OptionalDouble.of(0),
                Optional.of(new Interval(value, value, level(beside), IntervalMethod.WALD)),
                beside.degreesOfFreedom(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                estimate.base(),
                Optional.empty(),
                Optional.empty());
    }

    private static double value(Estimate first, Estimate second) {
        return first.value().orElseThrow() - second.value().orElseThrow();
    }

    private static SampledMean sampled(Estimate first, Estimate second, double covariance) {
        if (covariance == 0) {
            return sampled(first).less(sampled(second));
        }
        double one = first.standardError().orElseThrow();
        double other = second.standardError().orElseThrow();
        return new SampledMean(
                value(first, second),
                Math.sqrt(Math.max(0, one * one + other * other - 2 * covariance)),
                Math.min(degrees(first), degrees(second)));
    }

    private static Margin margin(Estimate first, Estimate second, SampledMean gap, double covariance) {
        if (first.target().statistic() != Statistic.SHARE) {
            return IntervalEstimator.at(level(first)).mean(gap);
        }
        double one = first.standardError().orElseThrow();
        double other = second.standardError().orElseThrow();
        return IntervalEstimator.gap(first, second, correlation(one, other, covariance));
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
