package org.impactmodel.io.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.problem.UnreadableException;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.respondent.RespondentTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyTableTest {

    private static final String GOOD = Surveys.HEADER
            + "a,north,c1,40,10.5,yes,companies|associations,7,12.25\n"
            + "b,north,c2,40,10.5,no,|,0,\n"
            + "c,south,c3,2,3,dont-know,companies,99,0\n"
            + "d,south,c4,2,3,,no-answer,10,98\n";

    private static Reading<RespondentTable> read(String text) {
        return SurveyTable.read(Source.of("t.csv", text), Surveys.mayors());
    }

    private static List<String> said(String rows) {
        return Surveys.said(read(Surveys.HEADER + rows));
    }

    @Test
    void fillsAColumnForEachQuestionAndEachPartOfTheDesign() {
        RespondentTable table = read(GOOD).orThrow();
        assertThat(table.size()).isEqualTo(4);
        assertThat(table.category("partner").codes()).containsExactly("yes", "no");
        assertThat(table.category("partner").at(1)).isEqualTo(1);
        assertThat(table.category("partner").absence(2)).contains(Absence.DONT_KNOW);
        assertThat(table.category("partner").absence(3)).contains(Absence.NOT_ASKED);
        assertThat(table.choices("with").chose(0, 0)).isTrue();
        assertThat(table.choices("with").chose(0, 1)).isTrue();
        assertThat(table.choices("with").has(1)).isTrue();
        assertThat(table.choices("with").chose(1, 0)).isFalse();
        assertThat(table.choices("with").absence(3)).contains(Absence.NO_ANSWER);
        assertThat(table.numbers("trust").absence(2)).contains(Absence.NO_ANSWER);
        assertThat(table.numbers("trust").at(3)).isEqualTo(10);
        assertThat(table.numbers("hours").at(0)).isEqualTo(12.25);
        assertThat(table.numbers("hours").absence(1)).contains(Absence.NOT_ASKED);
        assertThat(table.clusters().get(0).codes()).containsExactly("c1", "c2", "c3", "c4");
        assertThat(table.strata().get(0)).isSameAs(table.category("region"));
        assertThat(table.weight().orElseThrow().at(0)).isEqualTo(10.5);
        assertThat(table.populationSizes().get(0).at(2)).isEqualTo(2);
        assertThat(table.panel().orElseThrow().codes()).containsExactly("a", "b", "c", "d");
    }

    @Test
    void refusesPointsThatMayStandBetweenThousandsAsAnyOtherTableDoes() {
        String points = GOOD.replace(',', ';').replace("10.5", "1.234");
        assertThat(Surveys.said(read(points.replace("12.25", "12")))).containsExactly("t.csv:2 [w] ambiguous-point ×2");
        assertThat(read(points).orThrow().weight().orElseThrow().at(0)).isEqualTo(1.234);
    }

    @Test
    void readsSemicolonsDecimalCommasMarksQuotesAndWindowsLines() {
        String windows = "\uFEFF"
                + GOOD.replace(',', ';')
                        .replace("10.5", "\"10,5\"")
                        .replace("12.25", "12,25")
                        .replace("\n", "\r\n");
        assertThat(read(windows).orThrow().numbers("hours").at(0)).isEqualTo(12.25);
        String tabs = GOOD.replace(',', '\t').replace("yes", " \"yes\" ".strip());
        assertThat(read(tabs).orThrow().weight().orElseThrow().at(0)).isEqualTo(10.5);
    }

    @Test
    void readsOptionsThatStandInAColumnEach() {
        String text = "who,region,commune,N,w,partner,with/companies,with/associations,trust,hours\n"
                + "a,north,c1,40,1,yes,1,0,7,1\n"
                + "b,north,c2,40,1,yes,,,7,1\n"
                + "c,north,c3,40,1,yes,False,True,7,1\n";
        RespondentTable table = read(text).orThrow();
        assertThat(table.choices("with").chose(0, 0)).isTrue();
        assertThat(table.choices("with").chose(0, 1)).isFalse();
        assertThat(table.choices("with").absence(1)).contains(Absence.NOT_ASKED);
        assertThat(table.choices("with").chose(2, 1)).isTrue();
    }

    @Test
    void refusesOptionsThatDisagree() {
        String text = "who,region,commune,N,w,partner,with/companies,with/associations,trust,hours\n"
                + "a,north,c1,40,1,yes,1,,7,1\n"
                + "b,north,c2,40,1,yes,no-answer,99,7,1\n"
                + "c,north,c3,40,1,yes,no-answer,dont-know,7,1\n"
                + "d,north,c4,40,1,yes,2,0,7,1\n"
                + "e,north,c5,40,1,yes,0,0,7,1\n";
        Reading<RespondentTable> reading = read(text);
        assertThat(Surveys.said(reading))
                .containsExactly(
                        "t.csv:2 [with] mixed-absence",
                        "t.csv:4 [with] mixed-absence",
                        "t.csv:5 [with/companies] chosen-or-not");
        assertThat(reading.orPartial().size()).isEqualTo(2);
        assertThat(reading.orPartial().choices("with").absence(0)).contains(Absence.NO_ANSWER);
        assertThat(reading.orPartial().choices("with").chose(1, 0)).isFalse();
    }

    @Test
    void tellsEveryProblemWithItsPlaceAndGivesTheGoodRows() {
        Reading<RespondentTable> reading = read(Surveys.HEADER
                + "a,north,c1,40,10,yes,companies,7,1\n"
                + "b,nroth,c2,40,10,yess,companies|asociations,11,-1\n"
                + "c,north,c3,40,0,no,companies,7.5,abc\n"
                + "d,north,,40,-2,no,companies,7\n"
                + "\n"
                + "e,north,,40,,no,companies,7,1\n"
                + "f,north,c6,40,10,no,companies,7,1\n");
        assertThat(Surveys.said(reading))
                .containsExactly(
                        "t.csv:3 [region] unknown-code ~north",
                        "t.csv:3 [partner] unknown-code ~yes",
                        "t.csv:3 [with] unknown-code ~associations",
                        "t.csv:3 [trust] out-of-range",
                        "t.csv:3 [hours] out-of-range",
                        "t.csv:4 [w] weight-above-zero",
                        "t.csv:4 [trust] not-whole",
                        "t.csv:4 [hours] not-a-number-answer",
                        "t.csv:5 [commune] empty-cell ×2",
                        "t.csv:5 [w] weight-above-zero",
                        "t.csv:5 row-too-short",
                        "t.csv:7 [w] empty-cell");
        assertThat(reading.orPartial().size()).isEqualTo(2);
        assertThat(reading.orPartial().panel().orElseThrow().at(1)).isNotEqualTo(0);
        assertThatThrownBy(reading::orThrow).isInstanceOf(UnreadableException.class);
    }

    @Test
    void tellsWhatDoesNotHoldTogetherInTheWholeTable() {
        assertThat(said("a,north,c1,40,1,yes,|,7,1\n"
                        + "b,south,c1,40,1,yes,|,7,1\n"
                        + "\n"
                        + "b,north,c2,41,1,yes,|,7,1\n"
                        + "d,south,c3,40,1,yes,|,7,1\n"))
                .containsExactly(
                        "t.csv:5 [who] respondent-once",
                        "t.csv:3 [commune] cluster-in-one-stratum",
                        "t.csv:5 [N] one-population-size");
        assertThat(said("a,north,c1,1,1,yes,|,7,1\nb,north,c2,1,1,yes,|,7,1\n"))
                .containsExactly("t.csv:2 [N] population-holds-sample");
        assertThat(said("a,north,c1,9,1,yes,|,7,1\nb,north,c1,9,1,yes,|,7,1\n"))
                .containsExactly("t.csv:2 [region] stratum-of-several");
    }

    @Test
    void allowsAStratumOfOneWhereAllOfItIsIn() {
        assertThat(said("a,north,c1,1,1,yes,|,7,1\nb,south,c2,2,1,yes,|,7,1\nc,south,c3,2,1,yes,|,7,1\n"))
                .isEmpty();
    }

    @Test
    void refusesAnEmptyCellThatNothingExplains() {
        Reading<RespondentTable> reading =
                SurveyTable.read(Source.of("t.csv", GOOD), Surveys.with("\"\": \"not-asked\", ", ""));
        assertThat(Surveys.said(reading))
                .containsExactly("t.csv:3 [hours] empty-answer", "t.csv:5 [partner] empty-answer");
    }

    @Test
    void refusesAHeaderThatDoesNotFit() {
        Reading<RespondentTable> reading = read("who,region,comune,N,w,w,partner,with,trust,interviewer\n");
        assertThat(reading.value()).isEmpty();
        assertThat(Surveys.said(reading))
                .containsExactly(
                        "t.csv:1 [comune] unknown-column ~commune",
                        "t.csv:1 [w] duplicate-column",
                        "t.csv:1 [hours] missing-column",
                        "t.csv:1 [commune] missing-column");
    }

    /** An empty cell is no way out of a weight that is none; every respondent needs one. */
    @Test
    void tellsHowToMendANumberByWhatItIsFor() {
        Reading<RespondentTable> reading = read(Surveys.HEADER + "a,north,c1,40,NA,yes,|,7,abc\n");
        assertThat(Surveys.said(reading))
                .contains("t.csv:2 [w] not-a-number-design", "t.csv:2 [hours] not-a-number-answer");
        assertThat(reading.problems().get(0).in("fr"))
                .endsWith("chaque répondant en a besoin ici : s’il est inconnu, retirez la ligne.");
        assertThat(reading.problems().get(0).mend().in("en")).doesNotContain("empty");
        assertThat(reading.problems().get(1).mend().in("en")).contains("dont-know, no-answer or not-asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"_", ".", "-"})
    void asksForOptionsInAColumnEachByTheSlash(String mark) {
        String header = Surveys.HEADER.replace("with", "with" + mark + "companies,with" + mark + "associations");
        assertThat(Surveys.said(read(header)))
                .contains(
                        "t.csv:1 [with" + mark + "companies] unknown-column ~with/companies",
                        "t.csv:1 [with/associations] missing-column")
                .doesNotContain("t.csv:1 [with] missing-column");
    }

    @Test
    void refusesATableOfItsHeaderAlone() {
        assertThat(Surveys.said(read(Surveys.HEADER))).containsExactly("t.csv:1 no-answers");
    }

    /** A decimal is no number of units, and a rate of 1 in 20 none either. */
    @ParameterizedTest
    @ValueSource(strings = {"20.5", "0.05"})
    void refusesAPopulationSizeThatIsNoNumberOfUnits(String size) {
        assertThat(said("a,north,c1," + size + ",1,yes,|,7,1\nb,north,c2," + size + ",1,yes,|,7,1\n"))
                .containsExactly("t.csv:2 [N] population-size-whole");
    }

    @Test
    void namesTheReplicatesThatAreMissing() {
        Reading<RespondentTable> reading = SurveyTable.read(
                Source.of("t.csv", GOOD),
                Surveys.with(
                        "\"weight\": \"w\"",
                        "\"weight\": \"w\", \"replicates\": {\"method\": \"bootstrap\", \"columns\": [\"r1\", \"r2\"]}"));
        assertThat(Surveys.said(reading)).containsExactly("t.csv:1 [r1] missing-column", "t.csv:1 [r2] missing-column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000", "who\n\"", "a;b;c\n1;2\n", "who,region\n\"a"})
    void givesAReadingWhateverTheBytes(String text) {
        Reading<RespondentTable> reading = read(text);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems()).isNotEmpty();
        assertThat(reading.problems().get(0).in("fr")).doesNotContain("{", "Exception");
    }

    @Test
    void tellsHowFarItHasCome() {
        StringBuilder text = new StringBuilder(Surveys.HEADER);
        for (int row = 0; row < 25_000; row++) {
            text.append('p').append(row).append(",north,c").append(row).append(",30000,1,yes,|,7,1\n");
        }
        List<Long> heard = new ArrayList<>();
        Source source = Source.of("t.csv", text.toString());
        int size = SurveyTable.read(source, Surveys.mayors(), (bytes, rows) -> heard.add(rows))
                .orThrow()
                .size();
        assertThat(size).isEqualTo(25_000);
        assertThat(heard).containsExactly(10_000L, 20_000L, 25_000L);
    }

    @Test
    void stampsTheSurveyAndTheBytesOfItsTable() {
        // printf 'abc' | sha256sum (GNU coreutils); FIPS 180-4 gives the same for "abc"
        assertThat(SurveyTable.stamp(Surveys.mayors(), Source.of("t.csv", "abc"))
                        .dataSha256())
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
