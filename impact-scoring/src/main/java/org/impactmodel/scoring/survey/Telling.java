package org.impactmodel.scoring.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.TDistribution;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.sum.Cells;
import org.impactmodel.scoring.survey.sum.Covariance;
import org.impactmodel.scoring.survey.sum.Estimand;
import org.impactmodel.scoring.survey.sum.Linearised;
import org.impactmodel.scoring.survey.sum.Replicated;
import org.impactmodel.scoring.survey.sum.Summing;
import org.impactmodel.scoring.survey.sum.Sums;
import org.impactmodel.scoring.survey.sum.Totals;

/** From sums to estimates that say how sure they are, and on whom they rest. */
final class Telling {

    private final SurveyDesign design;
    private final Cells cells;
    private final SurveyEstimator how;
    private final int[] degrees;

    Telling(SurveyDesign design, Cells cells, SurveyEstimator how) {
        this.design = design;
        this.cells = cells;
        this.how = how;
        this.degrees = Degrees.byPart(design, cells);
    }

    Estimates tell(Summing plan, Sums sums, List<Asked> asked) {
        Totals totals = Totals.of(plan, sums);
        Covariance covariance = covariance(plan, sums, totals, asked);
        List<Estimate> all = IntStream.range(0, asked.size())
                .mapToObj(i -> estimate(asked.get(i), totals, covariance.between(i, i)))
                .toList();
        return new Estimates(all, covariance);
    }

    private Covariance covariance(Summing plan, Sums sums, Totals totals, List<Asked> asked) {
        List<Estimand> estimands = asked.stream().map(Asked::estimand).toList();
        return how.replicating()
                .<Covariance>map(replicating -> Replicated.of(plan, estimands, totals, replicating))
                .orElseGet(() -> Linearised.of(
                        plan,
                        sums,
                        estimands.stream().map(one -> one.form(totals)).toList()));
    }

    private Estimate estimate(Asked asked, Totals totals, double variance) {
        Estimand estimand = asked.estimand();
        Base base = base(asked.part(), estimand, totals);
        double value = estimand.value(totals);
        if (!Double.isFinite(value)) {
            return Estimate.none(
                    asked.target(),
                    base,
                    base.respondents() == 0 ? Unestimated.EMPTY_DOMAIN : Unestimated.ZERO_DENOMINATOR);
        }
        return told(asked, base, value, Math.max(0, variance), totals);
    }

    private Base base(int part, Estimand estimand, Totals totals) {
        return new Base(
                estimand.count(totals),
                estimand.weight(totals),
                cells.absent(part, Absence.DONT_KNOW),
                cells.absent(part, Absence.NO_ANSWER),
                cells.absent(part, Absence.NOT_ASKED));
    }

    private Estimate told(Asked asked, Base base, double value, double variance, Totals totals) {
        double df = degrees[asked.part()];
        double error = Math.sqrt(variance);
        boolean margin = df > 0 && design.kind() != SampleKind.VOLUNTEERS && design.kind() != SampleKind.CENSUS;
        Estimate estimate = new Estimate(
                asked.target(),
                OptionalDouble.of(value),
                margin ? OptionalDouble.of(error) : OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.of(df),
                effect(asked.estimand(), totals, variance),
                size(asked.estimand(), totals, variance),
                base,
                Optional.empty(),
                Optional.empty());
        return margin ? estimate.withInterval(wald(value, error, df)) : estimate.withoutInterval(reason());
    }

    private Unestimated reason() {
        return switch (design.kind()) {
            case VOLUNTEERS -> Unestimated.VOLUNTEERS;
            case CENSUS -> Unestimated.CENSUS;
            default -> Unestimated.NO_DEGREES_OF_FREEDOM;
        };
    }

    private Interval wald(double value, double error, double df) {
        double t = -TDistribution.of(df).inverseCumulativeProbability((1 - how.level()) / 2);
        return new Interval(value - t * error, value + t * error, how.level(), IntervalMethod.WALD);
    }

    /** Kish's design effect, against a simple random sample drawn without replacement (Kish 1965, section 8.2). */
    private static OptionalDouble effect(Estimand estimand, Totals totals, double variance) {
        double n = estimand.count(totals);
        double population = estimand.weight(totals);
        double left = population > n ? (population - n) / population : 1;
        double simple = estimand.spread(totals) / n * left;
        return simple > 0 ? OptionalDouble.of(variance / simple) : OptionalDouble.empty();
    }

    private static OptionalDouble size(Estimand estimand, Totals totals, double variance) {
        double weight = estimand.weight(totals);
        double kish = weight * weight / estimand.squaredWeight(totals);
        double spread = estimand.spread(totals);
        return spread > 0 && variance > 0 ? OptionalDouble.of(spread / variance) : OptionalDouble.of(kish);
    }
}
