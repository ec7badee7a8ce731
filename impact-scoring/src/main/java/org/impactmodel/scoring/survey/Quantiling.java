package org.impactmodel.scoring.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.sum.Cells;

/**
 * Quantiles with intervals after Woodruff (Confidence intervals for medians and other position measures, JASA 47, 1952): the
 * interval of the share at or below the quantile, by the estimator's own method for shares, turned into values through the
 * distribution. The standard error is the length of the interval over twice the t quantile, as in R's {@code svyquantile}; with
 * Wald's method (its {@code interval.type = "mean"}) both are R's, with Wilson's, the usual one, they differ from them.
 */
final class Quantiling {

    private final Domains domains;
    private final NumberColumn column;
    private final List<Distribution> parts;
    private final ShareTelling shares;

    /** Estimates of shares, from cells and what is asked. */
    interface ShareTelling {
        List<Estimate> tell(Asking asking);
    }

    Quantiling(SurveyDesign design, Domains domains, NumberColumn column, ShareTelling shares) {
        this.domains = domains;
        this.column = column;
        this.shares = shares;
        this.parts = IntStream.range(0, domains.count())
                .mapToObj(part -> Distribution.of(design, column, row -> domains.part(row) == part))
                .toList();
    }

    List<Estimate> estimates(String variable, List<Double> probabilities) {
        List<List<Estimate>> byProbability = new ArrayList<>();
        for (double probability : probabilities) {
            byProbability.add(at(Target.of(Statistic.QUANTILE, variable).withProbability(probability), probability));
        }
        return IntStream.range(0, domains.count())
                .boxed()
                .flatMap(part -> byProbability.stream().map(all -> all.get(part)))
                .toList();
    }

    private List<Estimate> at(Target target, double probability) {
        double[] values = parts.stream()
                .mapToDouble(part -> part.isEmpty() ? 0 : part.quantile(probability))
                .toArray();
        Cells cells = Cells.of(domains, column, row -> column.at(row) <= values[domains.part(row)]);
        List<Estimate> below = shares.tell(new Asking(cells, List.of(), Asking.upper(cells, target, domains)));
        return IntStream.range(0, domains.count())
                .mapToObj(part -> turned(parts.get(part), below.get(part), probability))
                .toList();
    }

    /** From a share at or below a quantile to the quantile. */
    private static Estimate turned(Distribution part, Estimate share, double probability) {
        if (share.value().isEmpty()) {
            return share;
        }
        Optional<Interval> ends = share.interval().map(interval -> ends(part, interval));
        return new Estimate(
                share.target(),
                OptionalDouble.of(part.quantile(probability)),
                ends.isPresent()
                        ? OptionalDouble.of(
                                error(ends.get(), share.degreesOfFreedom().orElseThrow()))
                        : OptionalDouble.empty(),
                ends,
                share.degreesOfFreedom(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                share.base(),
                share.unavailable(),
                Optional.empty());
    }

    private static Interval ends(Distribution part, Interval share) {
        return new Interval(
                part.quantile(Math.max(0, share.low())),
                part.quantile(Math.min(1, share.high())),
                share.level(),
                IntervalMethod.WOODRUFF);
    }

    private static double error(Interval ends, double df) {
        double t = -TDistribution.of(df).inverseCumulativeProbability((1 - ends.level()) / 2);
        return (ends.high() - ends.low()) / 2 / t;
    }
}
