package org.impactmodel.scoring.survey;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.interval.Margin;
import org.impactmodel.scoring.survey.interval.SampledMean;
import org.impactmodel.scoring.survey.interval.SampledShare;
import org.impactmodel.scoring.survey.sum.Cells;
import org.impactmodel.scoring.survey.sum.Covariance;
import org.impactmodel.scoring.survey.sum.Drawn;
import org.impactmodel.scoring.survey.sum.Estimand;
import org.impactmodel.scoring.survey.sum.Form;
import org.impactmodel.scoring.survey.sum.Freedom;
import org.impactmodel.scoring.survey.sum.Linearised;
import org.impactmodel.scoring.survey.sum.Replicated;
import org.impactmodel.scoring.survey.sum.Residual;
import org.impactmodel.scoring.survey.sum.Summing;
import org.impactmodel.scoring.survey.sum.Sums;
import org.impactmodel.scoring.survey.sum.Totals;

/** From sums to estimates that say how sure they are, and on whom they rest. */
final class Telling {

    /** Below so many times the number of respondents, weights are taken as relative. */
    private static final double RELATIVE = 1.5;

    /** Below this share of the variance of a simple random sample, a variance is rounding. */
    private static final double ROUNDING = 1e-20;

    private final SurveyDesign design;
    private final Summing plan;
    private final Sums sums;
    private final Settings how;
    private final Totals totals;
    private final Drawn[] drawn;
    private final Freedom freedom;

    Telling(Summing plan, Sums sums, Settings how) {
        this.design = plan.design();
        this.plan = plan;
        this.sums = sums;
        this.how = how;
        this.totals = Totals.of(plan, sums);
        this.drawn = Drawn.byPart(plan, sums);
        this.freedom = Freedom.of(plan, drawn, how.replicates());
    }

    Estimates tell(List<Asked> asked) {
        Covariance covariance = covariance(asked.stream().map(Asked::estimand).toList());
        List<Estimate> all = IntStream.range(0, asked.size())
                .mapToObj(i -> estimate(asked.get(i), covariance.between(i, i)))
                .toList();
        return new Estimates(design, all, covariance);
    }

    private Covariance covariance(List<Estimand> estimands) {
        if (how.replicating().isPresent()) {
            return Replicated.of(plan, estimands, totals, how.replicating().get());
        }
        List<Form> forms = estimands.stream().map(one -> one.form(totals)).toList();
        return how.calibrated()
                .<Covariance>map(calibrated -> Residual.of(plan, forms, calibrated))
                .orElseGet(() -> Linearised.of(plan, sums, forms));
    }

    private Estimate estimate(Asked asked, double variance) {
        Base base = base(asked);
        if (base.respondents() == 0) {
            return Estimate.none(asked.target(), base, Unestimated.EMPTY_DOMAIN);
        }
        double value = asked.estimand().value(totals);
        if (!Double.isFinite(value)) {
            return Estimate.none(asked.target(), base, Unestimated.ZERO_DENOMINATOR);
        }
        return told(asked, base, value, known(asked.estimand(), variance));
    }

    /** What the weights were fitted to, or what the strata are, has no variance but rounding: it is 0. */
    private double known(Estimand estimand, double variance) {
        double simple = estimand.spread(totals) / Math.max(1, estimand.count(totals));
        return variance > ROUNDING * simple ? variance : 0;
    }

    private Base base(Asked asked) {
        Cells cells = plan.cells();
        int part = asked.part();
        return new Base(
                asked.estimand().count(totals),
                asked.estimand().weight(totals),
                OptionalLong.of(cells.absent(part, Absence.DONT_KNOW)),
                OptionalLong.of(cells.absent(part, Absence.NO_ANSWER)),
                OptionalLong.of(cells.absent(part, Absence.NOT_ASKED)));
    }

    private Estimate told(Asked asked, Base base, double value, double variance) {
        double df = freedom.at(asked.part());
        double error = Math.sqrt(variance);
        boolean margin = df > 0 && design.kind() != SampleKind.VOLUNTEERS && design.kind() != SampleKind.CENSUS;
        Estimate estimate = new Estimate(
                asked.target(),
                OptionalDouble.of(value),
                margin ? OptionalDouble.of(error) : OptionalDouble.empty(),
                Optional.empty(),
                OptionalDouble.of(df),
                df > 0 ? effect(asked.estimand(), totals, variance) : OptionalDouble.empty(),
                size(asked.estimand(), totals, variance),
                Optional.of(base),
                Optional.empty(),
                Optional.empty());
        return margin ? margin(asked, estimate).onto(estimate) : estimate.withoutInterval(reason());
    }

    private Margin margin(Asked asked, Estimate estimate) {
        double error = estimate.standardError().orElseThrow();
        double df = estimate.degreesOfFreedom().orElseThrow();
        if (!(asked.estimand() instanceof Estimand.Share)) {
            return how.intervals().mean(new SampledMean(estimate.value().orElseThrow(), error, df));
        }
        double share = Math.min(1, estimate.value().orElseThrow());
        Base base = estimate.base().orElseThrow();
        return how.intervals()
                .share(SampledShare.of(share, error, base.respondents(), df)
                        .withKishSize(kish(asked.estimand(), totals) / left(base))
                        .withClusters(drawn[asked.part()].units()));
    }

    /** What was not drawn of a population whose size is known, as a share; where next to all was, a millionth. */
    private double left(Base base) {
        return design.isOutOfKnown() ? Math.max(1e-6, 1 - base.respondents() / base.weighted()) : 1;
    }

    private Unestimated reason() {
        return switch (design.kind()) {
            case VOLUNTEERS -> Unestimated.VOLUNTEERS;
            case CENSUS -> Unestimated.CENSUS;
            default -> Unestimated.NO_DEGREES_OF_FREEDOM;
        };
    }

    /**
     * Kish's design effect, against a simple random sample drawn without replacement (Kish 1965, section 8.2). Weights that
     * sum to about the number of respondents are relative: they tell no population, and nothing of what was not drawn.
     */
    private static OptionalDouble effect(Estimand estimand, Totals totals, double variance) {
        double n = estimand.count(totals);
        double population = estimand.weight(totals);
        double left = population >= RELATIVE * n ? (population - n) / population : 1;
        double simple = estimand.spread(totals) / n * left;
        return simple > 0 ? OptionalDouble.of(variance / simple) : OptionalDouble.empty();
    }

    private static OptionalDouble size(Estimand estimand, Totals totals, double variance) {
        double spread = estimand.spread(totals);
        return OptionalDouble.of(spread > 0 && variance > 0 ? spread / variance : kish(estimand, totals));
    }

    /** The size that unequal weights leave (Kish 1965, section 11.7). */
    private static double kish(Estimand estimand, Totals totals) {
        double weight = estimand.weight(totals);
        return weight * weight / estimand.squaredWeight(totals);
    }
}
