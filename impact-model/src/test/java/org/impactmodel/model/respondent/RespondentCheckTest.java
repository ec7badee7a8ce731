package org.impactmodel.model.respondent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.survey.Survey;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;
import org.junit.jupiter.api.Test;

class RespondentCheckTest {

    private static final Text TEXT = Text.of("Essai", "Trial");

    private static SurveyDescription survey(SampleKind kind) {
        Survey head = new Survey(
                "trial",
                TEXT,
                Population.CITIZENS,
                Period.ofYear(2021),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Extensions.none());
        Sample sample = new Sample(
                kind,
                List.of("stratum"),
                List.of("cluster"),
                Optional.of("weight"),
                List.of("clusters there are", "people there are"),
                Optional.empty(),
                Optional.empty());
        return SurveyDescription.of(head, Nature.ILLUSTRATIVE, sample)
                .question(Question.of("trust", TEXT, new AnswerForm.Rating(0, 10)))
                .build();
    }

    private static Map<String, RespondentColumn> columns() {
        Map<String, RespondentColumn> columns = new TreeMap<>();
        columns.put("stratum", CategoryColumn.of(List.of("x", "y"), 0, 0, 0, 1, 1));
        columns.put("cluster", CategoryColumn.of(List.of("a", "b", "c", "d"), 0, 0, 1, 2, 3));
        columns.put("weight", NumberColumn.of(1, 2, 3, 4, 5));
        columns.put("clusters there are", NumberColumn.of(9, 9, 9, 2, 2));
        columns.put("people there are", NumberColumn.of(2, 2, 7, 8, 9));
        columns.put("trust", NumberColumn.of(1, 2, 3, 4, 5));
        return columns;
    }

    private static List<String> said(String name, RespondentColumn column, SampleKind kind) {
        Map<String, RespondentColumn> columns = columns();
        columns.put(name, column);
        return RespondentCheck.findings(RespondentTable.of(survey(kind), columns)).stream()
                .map(finding -> finding.row() + " " + finding.column() + " "
                        + finding.rule().code() + " " + finding.found())
                .toList();
    }

    private static List<String> said(String name, RespondentColumn column) {
        return said(name, column, SampleKind.PROBABILITY);
    }

    @Test
    void findsNothingWhereTheDesignHoldsTogether() {
        assertThat(RespondentCheck.findings(RespondentTable.of(survey(SampleKind.PROBABILITY), columns())))
                .isEmpty();
    }

    @Test
    void findsWeightsThatAreNone() {
        assertThat(said("weight", NumberColumn.of(1, 0, 3, -4, 5)))
                .containsExactly("1 weight weight-above-zero 0", "3 weight weight-above-zero -4");
    }

    @Test
    void findsAbsentValuesOfTheDesignAndLooksNoFurther() {
        int absent = CategoryColumn.absent(Absence.NO_ANSWER);
        assertThat(said("stratum", CategoryColumn.of(List.of("x", "y"), 0, absent, 1, 1, 1)))
                .containsExactly("1 stratum design-value no-answer");
    }

    @Test
    void findsAClusterOfTwoStrataOnce() {
        assertThat(said("cluster", CategoryColumn.of(List.of("a", "b", "c"), 0, 1, 1, 1, 1)))
                .contains("3 cluster cluster-in-one-stratum b")
                .filteredOn(said -> said.contains(Rule.CLUSTER_IN_ONE_STRATUM.code()))
                .hasSize(1);
    }

    @Test
    void findsPopulationSizesThatVaryOrAreTooSmallAtEachStage() {
        assertThat(said("clusters there are", NumberColumn.of(9, 9, 8, 1, 1)))
                .containsExactly(
                        "2 clusters there are one-population-size 9, 8",
                        "3 clusters there are population-holds-sample 1 < 2");
        assertThat(said("people there are", NumberColumn.of(1, 1, 7, 8, 9)))
                .containsExactly("0 people there are population-holds-sample 1 < 2");
    }

    @Test
    void findsPopulationSizesThatAreNoNumbersOfUnits() {
        assertThat(said("clusters there are", NumberColumn.of(9.5, 9.5, 9.5, 2, 2)))
                .containsExactly("0 clusters there are population-size-whole 9.5");
    }

    @Test
    void findsAStratumOfOneClusterUnlessAllOfItIsInOrNoVarianceIsAskedFor() {
        CategoryColumn lonely = CategoryColumn.of(List.of("a", "b", "c"), 0, 0, 1, 2, 2);
        NumberColumn people = NumberColumn.of(2, 2, 7, 8, 8);
        Map<String, RespondentColumn> columns = columns();
        columns.put("cluster", lonely);
        columns.put("people there are", people);
        assertThat(RespondentCheck.findings(RespondentTable.of(survey(SampleKind.PROBABILITY), columns)))
                .containsExactly(new RowFinding(3, "stratum", Rule.STRATUM_OF_SEVERAL, "y"));
        assertThat(RespondentCheck.findings(RespondentTable.of(survey(SampleKind.VOLUNTEERS), columns)))
                .isEmpty();
        columns.put("clusters there are", NumberColumn.of(9, 9, 9, 1, 1));
        assertThat(RespondentCheck.findings(RespondentTable.of(survey(SampleKind.PROBABILITY), columns)))
                .isEmpty();
    }

    @Test
    void refusesColumnsThatAreNotThoseOfTheSurvey() {
        Map<String, RespondentColumn> columns = columns();
        columns.put("trust", CategoryColumn.of(List.of("a"), 0, 0, 0, 0, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RespondentTable.of(survey(SampleKind.QUOTA), columns))
                .withMessage("columns: trust must be a NumberColumn, found CategoryColumn");
        columns.put("trust", NumberColumn.of(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RespondentTable.of(survey(SampleKind.QUOTA), columns))
                .withMessageContaining("rows, found");
        columns.put("trust", NumberColumn.of(1, 2, 3, 4, 5));
        columns.put("hope", NumberColumn.of(1, 2, 3, 4, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RespondentTable.of(survey(SampleKind.QUOTA), columns))
                .withMessage("columns: the survey has no hope");
    }
}
