package org.impactmodel.scoring.survey.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.questionnaire.Option;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.ChoicesColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

/**
 * Eight people in two strata. Standard errors are those of R survey 4.1.1:
 * {@code svymean(~x, svydesign(id = ~1, strata = ~region, weights = ~w, data = eight), na.rm = TRUE)}.
 */
class SurveyStudyTest {

    private static final int DONT_KNOW = CategoryColumn.absent(Absence.DONT_KNOW);
    private static final Text TEXT = Text.of("Essai", "Test");

    private static final SurveyStudy STUDY = SurveyStudy.of(table());

    private static Option option(String code) {
        return new Option(code, TEXT);
    }

    /** Eight people with weights of 10, 20, 10, 20, 5, 5, 15 and 15. */
    static RespondentTable table() {
        Survey head = new Survey(
                "eight",
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
                List.of("region"),
                List.of(),
                Optional.of("w"),
                List.of(),
                Optional.empty(),
                Optional.empty());
        SurveyDescription description = SurveyDescription.of(head, Nature.ILLUSTRATIVE, sample)
                .attribute(new Attribute("region", TEXT, List.of(option("24"), option("53")), Optional.empty()))
                .question(
                        Question.of("partner", TEXT, new AnswerForm.SingleChoice(List.of(option("yes"), option("no")))))
                .question(Question.of("with", TEXT, new AnswerForm.MultipleChoice(List.of(option("a"), option("b")))))
                .question(Question.of("trust", TEXT, new AnswerForm.Rating(1, 3)))
                .build();
        return RespondentTable.of(description, columns());
    }

    private static TreeMap<String, RespondentColumn> columns() {
        TreeMap<String, RespondentColumn> columns = new TreeMap<>();
        columns.put("region", CategoryColumn.of(List.of("24", "53"), 0, 0, 0, 0, 1, 1, 1, 1));
        columns.put("w", NumberColumn.of(10, 20, 10, 20, 5, 5, 15, 15));
        columns.put("partner", CategoryColumn.of(List.of("yes", "no"), 0, 1, 0, DONT_KNOW, 1, 1, 0, 1));
        columns.put("with", ChoicesColumn.of(List.of("a", "b"), new long[] {1, 3, 0, 2, 1, 1, 0, 2}));
        columns.put("trust", NumberColumn.of(1, 2, 3, 3, 1, 1, 2, 3));
        return columns;
    }

    private static void is(Estimate estimate, double value, double standardError) {
        assertThat(estimate.value().orElseThrow()).isCloseTo(value, within(1e-12));
        assertThat(estimate.standardError().orElseThrow()).isCloseTo(standardError, within(1e-12));
    }

    @Test
    void dividesASingleChoiceAmongItsOptions() {
        List<Estimate> shares = STUDY.shares("partner");
        assertThat(shares)
                .extracting(share -> share.target().option().orElseThrow())
                .containsExactly("yes", "no");
        // by hand: yes 10 + 10 + 15 of 80 who answered
        is(shares.get(0), 0.4375, 0.2329819713160942);
        assertThat(shares.get(0).base().orElseThrow().dontKnow()).hasValue(1);
        assertThat(shares.get(0).base().orElseThrow().respondents()).isEqualTo(7);
    }

    @Test
    void tellsOfAMultipleChoiceTheShareThatChoseEachOptionWithinEachPart() {
        List<Estimate> shares = STUDY.shares("with", "region");
        assertThat(shares)
                .extracting(share -> share.target().domain().get("region")
                        + share.target().option().orElseThrow())
                .containsExactly("24a", "24b", "53a", "53b");
        // by hand: in 24 a by 10 + 20 of 60
        is(shares.get(0), 0.5, 0.3042903097250922);
    }

    @Test
    void dividesARatingAmongThePointsOfItsScale() {
        assertThat(STUDY.shares("trust"))
                .extracting(share -> share.target().option().orElseThrow())
                .containsExactly("1", "2", "3");
        // by hand: 3 points by 10 + 20 + 15 of 100
        assertThat(STUDY.shares("trust").get(2).value().orElseThrow()).isCloseTo(0.45, within(1e-12));
    }

    @Test
    void averagesARating() {
        // by hand: (10 + 2 × 20 + 3 × 10 + 3 × 20 + 5 + 5 + 2 × 15 + 3 × 15) / 100
        is(STUDY.mean("trust").at(0), 2.25, 0.2986078811194819);
    }

    @Test
    void sumsANumberInEachPart() {
        // by hand: 10 + 40 + 30 + 60, and 5 + 5 + 30 + 45
        assertThat(STUDY.total("trust", "region").all())
                .extracting(total -> total.value().orElseThrow())
                .containsExactly(140.0, 85.0);
    }

    @Test
    void findsTheSmallestNumberThatHalfDoNotExceed() {
        // by hand: at most 1 are 20 of 100, at most 2 are 55
        assertThat(STUDY.quantiles("trust", List.of(0.5)).get(0).value().orElseThrow())
                .isEqualTo(2);
    }

    @Test
    void crossesPartsInTheOrderTheyAreNamedIn() {
        assertThat(STUDY.domains("region", "partner").count()).isEqualTo(4);
        assertThat(STUDY.domains().count()).isEqualTo(1);
    }

    @Test
    void asksAnotherWay() {
        SurveyStudy wider = STUDY.with(STUDY.estimator().withLevel(0.99));
        assertThat(wider.shares("partner").get(0).interval().orElseThrow().level())
                .isEqualTo(0.99);
        assertThat(wider.table()).isSameAs(STUDY.table());
    }

    @Test
    void refusesAQuestionThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STUDY.shares("partnr"))
                .withMessage("name: a question or attribute of the survey is required, found partnr");
    }
}
