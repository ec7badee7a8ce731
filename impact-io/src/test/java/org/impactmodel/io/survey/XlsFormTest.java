package org.impactmodel.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.survey.SurveyDescriptionBuilder;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

class XlsFormTest {

    private static final String SURVEY = """
            type,name,label::Français (fr),label::English (en),relevant,required,parameters
            start,start,,,,,
            note,hello,Bonjour,Hello,,,
            begin group,alliance,Alliance,Alliance,,,
            select_one yesno,Has_Partner,Un partenariat ?,A partnership?,,yes,
            select_multiple kinds,with,Avec qui ?,With whom?,${Has_Partner} = 'yes',,
            end group,,,,,,
            range,trust,Confiance,Trust,,,start=1 end=5 step=1
            integer,staff,Effectif,Staff,,true,
            decimal,hours,,Hours,,,
            text,comment,Un mot ?,A word?,,,
            select_one nolist,odd,Bizarre,Odd,,,
            """;

    private static final String CHOICES = """
            list_name,name,label::Français (fr),label::English (en)
            yesno,yes,Oui,Yes
            yesno,no,Non,No
            kinds,companies,Entreprises,Companies
            kinds,associations,Associations,Associations
            """;

    private static final String ANSWERS = """
            start;alliance/Has_Partner;alliance/with;alliance/with/companies;alliance/with/associations;trust;staff;hours;comment;poids;_id
            2021-03-01;yes;companies associations;1;1;4;12;1.5;merci;2;1
            2021-03-01;no;;;;;3;;;3.5;2
            """;

    private static XlsForm form() {
        return XlsForm.read(Source.of("survey.csv", SURVEY), Source.of("choices.csv", CHOICES), "fr")
                .orThrow();
    }

    private static SurveyDescriptionBuilder head() {
        Survey survey = new Survey(
                "kobo",
                Text.of("Essai", "Trial"),
                Population.ASSOCIATION_LEADERS,
                Period.ofYear(2021),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Extensions.none());
        Sample sample = new Sample(
                SampleKind.VOLUNTEERS,
                List.of(),
                List.of(),
                Optional.of("poids"),
                List.of(),
                Optional.empty(),
                Optional.empty());
        return SurveyDescription.of(survey, Nature.ILLUSTRATIVE, sample);
    }

    private static Reading<ImportedSurvey> answers(String text) {
        return form().answers(Source.of("export.csv", text), head());
    }

    @Test
    void makesQuestionsOfTheTypesThatEstimatesNeed() {
        List<Question> questions = form().questions();
        assertThat(questions)
                .extracting(Question::id)
                .containsExactly("has_partner", "with", "trust", "staff", "hours");
        assertThat(questions.get(0).text()).isEqualTo(Text.of("Un partenariat ?", "A partnership?"));
        assertThat(questions.get(0).answer())
                .isInstanceOfSatisfying(
                        AnswerForm.SingleChoice.class,
                        single -> assertThat(single.options().get(1).label()).isEqualTo(Text.of("Non", "No")));
        assertThat(questions.get(1).answer()).isInstanceOf(AnswerForm.MultipleChoice.class);
        assertThat(questions.get(2).answer()).isEqualTo(new AnswerForm.Rating(1, 5));
        assertThat(questions.get(4).text().in("fr")).isEqualTo("Hours");
    }

    @Test
    void listsWhatItDoesNotRead() {
        assertThat(form().unread().stream().map(Surveys::said))
                .containsExactly(
                        "survey.csv:2 [type] type-not-read",
                        "survey.csv:3 [type] type-not-read",
                        "survey.csv:10 [type] label-stands-in",
                        "survey.csv:11 [type] type-not-read",
                        "survey.csv:12 [type] list-not-read");
        assertThat(answers(ANSWERS).orThrow().unread().stream().map(Surveys::said))
                .endsWith(
                        "export.csv:1 [start] column-not-read",
                        "export.csv:1 [comment] column-not-read",
                        "export.csv:1 [_id] column-not-read");
    }

    @Test
    void readsAnExportWithItsGroupsAndOptions() {
        RespondentTable table = answers(ANSWERS).orThrow().table();
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.category("has_partner").at(1)).isEqualTo(1);
        assertThat(table.choices("with").chose(0, 1)).isTrue();
        assertThat(table.choices("with").absence(1)).contains(Absence.NOT_ASKED);
        assertThat(table.numbers("trust").absence(1)).contains(Absence.NO_ANSWER);
        assertThat(table.numbers("hours").at(0)).isEqualTo(1.5);
        assertThat(table.weight().orElseThrow().at(1)).isEqualTo(3.5);
        assertThat(table.description().sample().kind()).isEqualTo(SampleKind.VOLUNTEERS);
    }

    @Test
    void readsOptionsInColumnsAloneAndColumnsWithoutGroups() {
        String apart = ANSWERS.replace(";alliance/with;", ";")
                .replace(";companies associations;", ";")
                .replace("no;;;;", "no;;;")
                .replace("alliance/", "");
        RespondentTable table = answers(apart).orThrow().table();
        assertThat(table.choices("with").chose(0, 0)).isTrue();
        assertThat(table.choices("with").absence(1)).contains(Absence.NOT_ASKED);
    }

    @Test
    void refusesAnEmptyCellOfARequiredQuestionThatIsAlwaysAsked() {
        Reading<ImportedSurvey> reading = answers(ANSWERS.replace(";12;", ";;"));
        assertThat(Surveys.said(reading)).containsExactly("export.csv:2 [staff] empty-answer");
        assertThat(reading.orPartial().table().size()).isEqualTo(1);
    }

    @Test
    void leavesQuestionsOutThatNoColumnCouldBear() {
        String odd = SURVEY + "integer,,,,,,\ninteger,!?,Combien,How many,,,\nrange,far,Loin,Far,,,end="
                + "9".repeat(400) + "\n";
        XlsForm form = XlsForm.read(Source.of("survey.csv", odd), Source.of("choices.csv", CHOICES), "fr")
                .orThrow();
        assertThat(form.questions()).hasSize(5);
        assertThat(form.unread().stream().map(Surveys::said))
                .endsWith(
                        "survey.csv:13 [name] empty-cell",
                        "survey.csv:14 [name] code",
                        "survey.csv:15 [type] type-not-read");
    }

    @Test
    void refusesSheetsThatAreNone() {
        Reading<XlsForm> reading =
                XlsForm.read(Source.of("survey.csv", "kind,name\n"), Source.of("choices.csv", ""), "fr");
        assertThat(Surveys.said(reading))
                .containsExactly("choices.csv empty-table", "survey.csv:1 [type] missing-column");
    }
}
