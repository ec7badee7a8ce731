package org.impactmodel.scoring.survey.observe;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Grade;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.observation.EvidenceGrade;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * Turns the estimates of a survey by territory into observations. The indicator is the one that the question names; of the
 * share of an answer it is that id, a hyphen and the code of the answer, such as {@code perceived-fragility-housing}. The
 * subject is the territory under the id that the catalogue of territories gives it, such as {@code territory:region-24}. What
 * is not publishable, or could not be estimated, is missing, with the reason in French and English.
 */
public final class SurveyObserver {

    private final SurveyDescription description;
    private final double shareUnit;

    private SurveyObserver(SurveyDescription description, double shareUnit) {
        this.description = description;
        this.shareUnit = shareUnit;
    }

    /**
     * An observer who tells shares as shares, in [0, 1].
     *
     * @param description the survey that the estimates come from
     * @return the observer
     */
    public static SurveyObserver of(SurveyDescription description) {
        return new SurveyObserver(Objects.requireNonNull(description, "description"), 1);
    }

    /**
     * The same observer telling shares in percent, in [0, 100], and their standard errors in points. Other statistics stay in
     * the unit of their question.
     *
     * @return the copy
     */
    public SurveyObserver inPercent() {
        return new SurveyObserver(description, 100);
    }

    /**
     * Observes territories.
     *
     * @param estimates means, totals or shares, each of a part that one attribute tells apart whose values are territories
     * @return an observation of each estimate, in their order
     * @throws IllegalArgumentException when the question of an estimate is not there or names no indicator, the estimate is not
     *     of one territory alone, or it is a ratio, a quantile or a difference
     */
    public List<Observation> observe(List<Estimate> estimates) {
        return estimates.stream().map(this::observation).toList();
    }

    private Observation observation(Estimate estimate) {
        Outcome outcome = outcome(estimate);
        OptionalDouble error = outcome instanceof Outcome.Value
                        && estimate.standardError().isPresent()
                ? OptionalDouble.of(unit(estimate) * estimate.standardError().getAsDouble())
                : OptionalDouble.empty();
        return new Observation(
                Optional.empty(),
                subject(estimate.target()),
                indicator(estimate.target()),
                description.survey().period(),
                outcome,
                Optional.of(description
                        .survey()
                        .source()
                        .orElse(description.survey().id())),
                Optional.empty(),
                outcome instanceof Outcome.Value ? Optional.of(EvidenceGrade.ESTIMATED) : Optional.empty(),
                error,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                estimate.base().map(base -> base(base.respondents())),
                Extensions.none());
    }

    private Outcome outcome(Estimate estimate) {
        if (estimate.value().isEmpty()) {
            return missing(estimate.unavailable().orElse(Unestimated.EMPTY_DOMAIN));
        }
        return estimate.grade()
                .filter(Grade.NOT_PUBLISHABLE::equals)
                .map(SurveyObserver::missing)
                .orElseGet(() ->
                        new Outcome.Value(unit(estimate) * estimate.value().getAsDouble()));
    }

    private static Outcome missing(Coded reason) {
        return new Outcome.Missing(
                reason.label().in("fr") + " / " + reason.label().in("en"));
    }

    private double unit(Estimate estimate) {
        return estimate.target().statistic() == Statistic.SHARE ? shareUnit : 1;
    }

    private Text base(long respondents) {
        String id = description.survey().id();
        return Text.of(
                id + " : " + respondents + " répondants à cette question",
                id + ": " + respondents + " respondents to this question");
    }

    private SubjectRef subject(Target target) {
        if (target.domain().size() == 1) {
            Map.Entry<String, String> part =
                    target.domain().entrySet().iterator().next();
            Optional<SubjectRef> subject = description
                    .attribute(part.getKey())
                    .flatMap(Attribute::territory)
                    .map(level -> new SubjectRef(SubjectKind.TERRITORY, level.code() + "-" + part.getValue()));
            if (subject.isPresent()) {
                return subject.get();
            }
        }
        throw new IllegalArgumentException(
                "estimates: parts that are one territory each are required, found " + target.domain());
    }

    private String indicator(Target target) {
        if (!List.of(Statistic.SHARE, Statistic.MEAN, Statistic.TOTAL).contains(target.statistic())) {
            throw new IllegalArgumentException("estimates: shares, means or totals are required, found a "
                    + target.statistic().code());
        }
        String indicator = description
                .question(target.variable())
                .flatMap(Question::indicator)
                .orElseThrow(() -> new IllegalArgumentException(
                        "estimates: a question that names an indicator is required, found " + target.variable()));
        return target.option().map(code -> indicator + "-" + code).orElse(indicator);
    }
}
