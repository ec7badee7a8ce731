package org.impactmodel.scoring.survey.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Grade;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.observation.EvidenceGrade;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

class SurveyObserverTest {

    private static final Text TEXT = Text.of("Essai", "Test");
    private static final SurveyObserver OBSERVER = SurveyObserver.of(description());

    private static SurveyDescription description() {
        Survey head = new Survey(
                "citizens-2022",
                TEXT,
                Population.CITIZENS,
                Period.ofYear(2022),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Extensions.none());
        Sample sample = new Sample(
                SampleKind.PROBABILITY,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        List<Option> options = List.of(new Option("24", TEXT));
        return SurveyDescription.of(head, Nature.ILLUSTRATIVE, sample)
                .attribute(new Attribute("region", TEXT, options, Optional.of(TerritoryLevel.REGION)))
                .attribute(new Attribute("profile", TEXT, options, Optional.empty()))
                .question(asking("fragilities", Optional.of("perceived-fragility")))
                .question(asking("trust", Optional.of("trust")))
                .question(asking("idle", Optional.empty()))
                .build();
    }

    private static Question asking(String id, Optional<String> indicator) {
        return new Question(id, TEXT, new AnswerForm.Rating(0, 10), Optional.empty(), indicator, Extensions.none());
    }

    private static Target share(String attribute) {
        return Target.of(Statistic.SHARE, "fragilities")
                .withOption("housing")
                .in(new TreeMap<>(Map.of(attribute, "24")));
    }

    private static Estimate estimate(Target target, double value, double error) {
        return new Estimate(
                target,
                OptionalDouble.of(value),
                OptionalDouble.of(error),
                Optional.empty(),
                OptionalDouble.of(79),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(Base.of(80, 8000)),
                Optional.empty(),
                Optional.empty());
    }

    private static Observation observed(SurveyObserver observer, Estimate estimate) {
        return observer.observe(List.of(estimate)).get(0);
    }

    @Test
    void namesTheTerritoryTheIndicatorThePeriodAndTheSource() {
        Observation one = observed(OBSERVER, estimate(share("region"), 0.25, 0.05));
        assertThat(one.subject()).hasToString("territory:region-24");
        assertThat(one.indicator()).isEqualTo("perceived-fragility-housing");
        assertThat(one.period()).isEqualTo(Period.ofYear(2022));
        assertThat(one.source()).contains("citizens-2022");
        assertThat(one.grade()).contains(EvidenceGrade.ESTIMATED);
        assertThat(one.comment().orElseThrow().in("en")).isEqualTo("citizens-2022: 80 respondents to this question");
    }

    @Test
    void tellsSharesAsSharesOrInPercent() {
        Estimate quarter = estimate(share("region"), 0.25, 0.05);
        assertThat(observed(OBSERVER, quarter).outcome()).isEqualTo(new Outcome.Value(0.25));
        assertThat(observed(OBSERVER, quarter).standardError()).hasValue(0.05);
        assertThat(observed(OBSERVER.inPercent(), quarter).outcome()).isEqualTo(new Outcome.Value(25));
        assertThat(observed(OBSERVER.inPercent(), quarter).standardError()).hasValue(5);
    }

    @Test
    void leavesMeansInTheirUnitUnderTheIndicatorOfTheQuestion() {
        Target mean = Target.of(Statistic.MEAN, "trust").in(new TreeMap<>(Map.of("region", "24")));
        Observation one = observed(OBSERVER.inPercent(), estimate(mean, 6.5, 0.2));
        assertThat(one.indicator()).isEqualTo("trust");
        assertThat(one.outcome()).isEqualTo(new Outcome.Value(6.5));
    }

    @Test
    void saysWhyWhatIsNotPublishableOrNotEstimatedIsMissing() {
        Estimate unsure = estimate(share("region"), 0.25, 0.2).withGrade(Grade.NOT_PUBLISHABLE);
        assertThat(observed(OBSERVER, unsure).outcome())
                .isEqualTo(new Outcome.Missing("Non publiable / Not publishable"));
        assertThat(observed(OBSERVER, unsure).standardError()).isEmpty();
        Estimate none = Estimate.none(share("region"), Base.of(0, 0), Unestimated.EMPTY_DOMAIN);
        assertThat(observed(OBSERVER, none).outcome())
                .isEqualTo(new Outcome.Missing(
                        "personne n’a répondu dans cette partie / nobody in this part has answered"));
        assertThat(observed(OBSERVER, none).grade()).isEmpty();
    }

    @Test
    void keepsWhatIsToBeReadWithCaution() {
        Estimate careful = estimate(share("region"), 0.25, 0.1).withGrade(Grade.WITH_CAUTION);
        assertThat(observed(OBSERVER, careful).outcome()).isEqualTo(new Outcome.Value(0.25));
    }

    @Test
    void refusesWhatIsNoTerritoryAndWhatNamesNoIndicator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observed(OBSERVER, estimate(share("profile"), 0.25, 0.05)))
                .withMessage("estimates: parts that are one territory each are required, found {profile=24}");
        Target idle = Target.of(Statistic.MEAN, "idle").in(new TreeMap<>(Map.of("region", "24")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observed(OBSERVER, estimate(idle, 1, 0)))
                .withMessage("estimates: a question that names an indicator is required, found idle");
        Target median = Target.of(Statistic.QUANTILE, "trust").in(new TreeMap<>(Map.of("region", "24")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> observed(OBSERVER, estimate(median, 1, 0)))
                .withMessage("estimates: shares, means or totals are required, found a quantile");
    }
}
