package org.impactmodel.scoring.survey.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;
import org.junit.jupiter.api.Test;

/** The panel of {@code PanelCovarianceTest}, as two described surveys: R survey 4.1.1 gives 0.06189354237313015. */
class PanelOverlapTest {

    private static final Text TEXT = Text.of("Essai", "Test");
    private static final double COVARIANCE = 0.06189354237313015;

    private static final SurveyStudy EARLIER = study(
            Optional.of("who"),
            List.of("a", "b", "c", "d", "e", "f"),
            NumberColumn.of(10, 20, 30, 5, 15, 10),
            NumberColumn.of(1, 0, 1, 1, 0, 0));
    private static final SurveyStudy LATER = later(Optional.of("who"));

    private static SurveyStudy later(Optional<String> panel) {
        return study(
                panel,
                List.of("c", "a", "b", "f", "d", "e"),
                NumberColumn.of(12, 18, 25, 6, 14, 12),
                NumberColumn.of(1, 1, 0, 1, 1, 0));
    }

    private static SurveyStudy study(
            Optional<String> panel, List<String> people, NumberColumn weights, NumberColumn answers) {
        Survey head = new Survey(
                "six",
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
                List.of("stratum"),
                List.of(),
                Optional.of("w"),
                List.of(),
                Optional.empty(),
                panel);
        SurveyDescription description = SurveyDescription.of(head, Nature.ILLUSTRATIVE, sample)
                .attribute(new Attribute(
                        "stratum", TEXT, List.of(new Option("x", TEXT), new Option("y", TEXT)), Optional.empty()))
                .question(Question.of("trust", TEXT, new AnswerForm.Rating(0, 1)))
                .build();
        TreeMap<String, RespondentColumn> columns = new TreeMap<>();
        columns.put("stratum", CategoryColumn.of(List.of("x", "y"), 0, 0, 0, 1, 1, 1));
        columns.put("w", weights);
        columns.put("trust", answers);
        panel.ifPresent(name -> columns.put(
                name, CategoryColumn.of(people, IntStream.range(0, 6).toArray())));
        return SurveyStudy.of(RespondentTable.of(description, columns));
    }

    private static double covariance(SurveyStudy later, Target target) {
        return PanelOverlap.of(List.of(EARLIER, later), target).covariance(0, 1);
    }

    @Test
    void isTheCovarianceOfTheMeansOfADeclaredPanel() {
        assertThat(covariance(LATER, Target.of(Statistic.MEAN, "trust"))).isCloseTo(COVARIANCE, within(1e-15));
    }

    /** The share of those who said 1 is the mean, and that of those who said 0 moves with it. */
    @Test
    void isTheSameOfTheTwoAnswersThatExcludeEachOther() {
        Target share = Target.of(Statistic.SHARE, "trust");
        assertThat(covariance(LATER, share.withOption("1"))).isCloseTo(COVARIANCE, within(1e-15));
        assertThat(covariance(LATER, share.withOption("0"))).isCloseTo(COVARIANCE, within(1e-15));
    }

    @Test
    void isZeroWhereAWaveDeclaresNoPanelOrHasItsErrorsFromReplicates() {
        SurveyStudy replicated = LATER.with(LATER.estimator()
                .withReplicates(ReplicateWeights.jackknife(LATER.estimator().design())));
        assertThat(covariance(later(Optional.empty()), Target.of(Statistic.MEAN, "trust")))
                .isZero();
        assertThat(covariance(replicated, Target.of(Statistic.MEAN, "trust"))).isZero();
        assertThat(PanelOverlap.isTold(EARLIER, replicated)).isFalse();
        assertThat(PanelOverlap.isTold(EARLIER, LATER)).isTrue();
    }

    @Test
    void refusesQuantilesAndAnswersThatAreNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> covariance(LATER, Target.of(Statistic.QUANTILE, "trust")))
                .withMessage("target: a share, a mean or a total is required, found a quantile");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        covariance(LATER, Target.of(Statistic.SHARE, "trust").withOption("7")))
                .withMessageStartingWith("target: one that the survey estimates is required");
    }
}
