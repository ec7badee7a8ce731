package org.impactmodel.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Place;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.table.Cell;
import org.impactmodel.model.table.IndicatorTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WideTableTest {

    private static final Columns COLUMNS = columns();

    private static Columns columns() {
        TreeMap<String, List<String>> indicators = new TreeMap<>();
        indicators.put("jobs", List.of());
        indicators.put("share", List.of());
        indicators.put("trust", List.of("none", "fair", "full"));
        return new Columns(indicators, new java.util.TreeSet<>(List.of("region")), true);
    }

    private static Reading<IndicatorTable> read(String text) {
        return WideTable.read(Source.of("t.csv", text), COLUMNS);
    }

    private static void holdsBothRows(IndicatorTable table) {
        assertThat(table.size()).isEqualTo(2);
        assertThat(table.subject(0)).isEqualTo("alliance:a");
        assertThat(table.number(0, 0)).isEqualTo(12);
        assertThat(table.number(0, 1)).isEqualTo(0.5);
        assertThat(table.levels().get(table.level(0, 2))).isEqualTo("fair");
        assertThat(table.number(1, 0)).isEqualTo(-3);
        assertThat(table.cell(1, 1)).isEqualTo(Cell.MISSING);
        assertThat(table.cell(1, 2)).isEqualTo(Cell.NOT_APPLICABLE);
    }

    @Test
    void readsTheIndicatorsAndVariablesOfAMethod() {
        Columns columns = Columns.of(Methods.method("territorial-fragility-2018"));
        assertThat(columns.indicators()).containsKeys("unemployment", "active-population", "unemployed");
        assertThat(WideTable.read(Source.of("t.csv", "subject,active-population\nterritory:x,12\n"), columns)
                        .orThrow()
                        .size())
                .isEqualTo(1);
    }

    @Test
    void readsCommasAndPoints() {
        holdsBothRows(read("subject,jobs,share,trust\nalliance:a,12,0.5,fair\nalliance:b,-3,,not-applicable\n")
                .orThrow());
    }

    @Test
    void readsSemicolonsDecimalCommasWindowsLineEndsQuotesAndAByteOrderMark() {
        holdsBothRows(read("\uFEFFsubject;trust;jobs;share\r\n\"alliance:a\";fair;12;\"0,5\"\r\n"
                        + "alliance:b;not-applicable;-3;\r\n")
                .orThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subject;jobs;share\na;4.200;0.5\n",
                "subject;jobs;share\na;4.200;\nb;1;2.75\n",
                "subject;jobs;share\na;4.200;0.125\n",
                "subject;jobs;share\na;4.200;1234.567\n",
                "subject;jobs;share\na;4.200;1.234e1\n",
                "subject\tjobs\tshare\na\t4.200\t.5\n",
                "subject,jobs,share\na,4.200,1.234\n"
            })
    void readsThreeDecimalsBehindAPointWhereAnotherNumberTellsThatThePointIsDecimal(String text) {
        assertThat(read(text).orThrow().number(0, 0)).isEqualTo(4.2);
    }

    @Test
    void refusesNoOtherNumberWhereThousandsAreWrittenWithPoints() {
        Reading<IndicatorTable> reading = read("subject;jobs;share\na;17.595;0,5\nb;872;1,234\nc;1.234.567;2\n");
        assertThat(reading.problems())
                .extracting(WideTableTest::shown)
                .containsExactly("ambiguous-point 2 jobs", "thousands-separator 4 jobs");
        assertThat(reading.orPartial().number(0, 1)).isEqualTo(1.234);
    }

    @Test
    void looksFarEnoughForTheMarkToNoticeIt() {
        StringBuilder text = new StringBuilder("subject;jobs;share\n");
        for (int i = 0; i < 5_000; i++) {
            text.append("subject-").append(i).append(";4.200;\n");
        }
        assertThat(read(text + "a;2.5;\n").problems())
                .as("beyond the first 65,536 characters")
                .isNotEmpty();
        assertThat(read(text.substring(0, 60_000).replaceFirst("\n[^\n]*$", "\na;2.5;\n"))
                        .problems())
                .isEmpty();
    }

    @Test
    void readsTabsInAnyOrderOfColumns() {
        holdsBothRows(
                read("trust\tsubject\tshare\tjobs\nfair\talliance:a\t5e-1\t12\nnot-applicable\talliance:b\t\t-3\n")
                        .orThrow());
    }

    @Test
    void readsPeriodsAndAttributes() {
        IndicatorTable table = read("subject,period,region,jobs\na,2021,\"11|84\",1\na,2022,,2\n")
                .orThrow();
        assertThat(table.period(0).orElseThrow()).hasToString("2021");
        assertThat(table.attributes(0).get("region")).containsExactly("11", "84");
        assertThat(table.attributes(1)).isEmpty();
    }

    /** A place scores the numbers of an indicator that has levels elsewhere. */
    private static Columns columnsOfLevelsAndNumbers() {
        String normalise = "\"normalise\": {\"by\": \"goalposts\", \"worst\": 0, \"best\": 10, \"outside\": \"clamp\"}";
        String method = """
                {"format": "impact-model/methodology/1", "id": "m", "version": "1.0.0", "title": {"fr": "M"},
                 "indicators": [
                   {"id": "welcome", "label": {"fr": "Accueil"}, "normalise": {"by": "levels", "levels": {"cool": 0, "warm": 80}}},
                   {"id": "loans", "label": {"fr": "Prêts"}, "normalise": {"by": "levels", "levels": {"few": 0, "many": 80}}}],
                 "views": [{"id": "v", "root": {"id": "r", "combine": {"by": "arithmetic"}, "missing": {"by": "all"}, "children": [
                   {"indicator": "welcome", "weight": 1, %s}, {"indicator": "loans", "weight": 1}]}}]}
                """.formatted(normalise);
        return Columns.of(
                DocumentType.METHODOLOGY.read(Source.of("m.json", method)).orThrow());
    }

    @Test
    void takesNumbersWhereAPlaceOfTheMethodScoresThem() {
        Columns columns = columnsOfLevelsAndNumbers();
        Reading<IndicatorTable> reading = WideTable.read(
                Source.of("t.csv", "subject;welcome;loans\na;7,5;few\nb;warm;7,5\nc;wram;few\nd;1.234;few\n"), columns);
        assertThat(reading.problems())
                .extracting(WideTableTest::shown)
                .containsExactly(
                        "unknown-code 3 loans", "unknown-code-or-number 4 welcome", "ambiguous-point 5 welcome");
        assertThat(reading.problems().get(1).in("en")).isEqualTo("""
                t.csv:4 [welcome] [unknown-code-or-number] "wram" is neither a number nor a level known here. Did you mean "warm"?
                    → Write a number, or one of these codes: cool, warm.""");
        assertThat(reading.orPartial().number(0, 1)).isEqualTo(7.5);
        String row = "subject,indicator,value,period\na,welcome,7.5,2021\na,welcome,warm,2022\na,loans,7.5,2021\n";
        assertThat(LongTable.read(Source.of("t.csv", row), columns).problems())
                .extracting(WideTableTest::shown)
                .containsExactly("unknown-code 4 value");
    }

    @Test
    void ignoresColumnsThatItIsToldTo() {
        Columns columns = COLUMNS.withIgnored(List.of("remark", "total"));
        Source table = Source.of("t.csv", "subject,remark,jobs,total,remark\na,odd,12,x,\n");
        assertThat(WideTable.read(table, columns).orThrow().number(0, 0)).isEqualTo(12);
        Source misspelt = Source.of("t.csv", "subject,remarks,jobs\na,odd,12\n");
        Problem problem = WideTable.read(misspelt, columns).problems().get(0);
        assertThat(shown(problem)).isEqualTo("unknown-column 1 remarks");
        assertThat(problem.mend().in("en"))
                .isEqualTo(
                        "Correct its name, remove it, or have it ignored (--ignore; in a survey \"ignored\"); possible"
                                + " columns: period, share, trust, region.");
        assertThatThrownBy(() -> COLUMNS.withIgnored(List.of("jobs")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ignored: jobs is to be read");
    }

    @Test
    void givesTheGoodRowsAndTheProblemsOfTheOthers() {
        Reading<IndicatorTable> reading = read("subject,jobs,trust\na,1,fair\nb,two,full\nc,3\nd,4,good\ne,5,none\n");
        assertThat(reading.orPartial().size()).isEqualTo(2);
        assertThat(reading.problems())
                .extracting(WideTableTest::shown)
                .containsExactly("not-a-number-cell 3 jobs", "row-too-short 4 ", "unknown-code 5 trust");
    }

    static Stream<Arguments> wrongTables() {
        return Stream.of(
                Arguments.of("", "empty-table 0 "),
                Arguments.of("\"\",jobs\na,1\n", "unnamed-column 1 "),
                Arguments.of("subject,jobs,,\na,1,,\n", "unnamed-column 1 "),
                Arguments.of("Enquête 2021,,\nsubject,jobs,trust\n", "no-header 1 "),
                Arguments.of("subject|jobs\na|1\n", "no-header 1 "),
                Arguments.of("Subject,Jobs\na,1\n", "missing-column 1 subject"),
                Arguments.of("subject,job\na,1\n", "unknown-column 1 job"),
                Arguments.of("subject,jobs,jobs\na,1,2\n", "duplicate-column 1 jobs"),
                Arguments.of("jobs\n1\n", "missing-column 1 subject"),
                Arguments.of("subject,jobs\na,1\n,2\n", "empty-subject 3 subject"),
                Arguments.of("subject,jobs\na,1\nb,1\na,2\n", "duplicate-row 4 subject"),
                Arguments.of("subject,jobs\na,NaN\n", "written-absence 2 jobs"),
                Arguments.of("subject,jobs\na,1e999\n", "number-out-of-reach 2 jobs"),
                Arguments.of("subject,jobs\na,12 %\n", "not-a-number-cell 2 jobs"),
                Arguments.of("subject,jobs\na,\"1,234\"\n", "ambiguous-number 2 jobs"),
                Arguments.of("subject;jobs;share\na;1,5;2.5\n", "mixed-decimals 2 share"),
                Arguments.of("subject;jobs\na;1.234,5\n", "thousands-separator 2 jobs"),
                Arguments.of("subject;jobs\na;1.234.567\n", "thousands-separator 2 jobs"),
                Arguments.of("subject;jobs\na;1 234\n", "thousands-separator 2 jobs"),
                Arguments.of("subject,jobs\na,\"1,234.5\"\n", "thousands-separator 2 jobs"),
                Arguments.of("subject;jobs\na;1.23.456\n", "not-a-number-cell 2 jobs"),
                Arguments.of("subject;jobs;share\na;17.595;3\n", "ambiguous-point 2 jobs"),
                Arguments.of("subject\tjobs\na\t-4.200\n", "ambiguous-point 2 jobs"),
                Arguments.of("subject;jobs;share\na;4.200;1\nb;2;1,5\n", "ambiguous-point 2 jobs"),
                Arguments.of("subject;jobs;share\na;1;1,5\nb;4.200;1\n", "ambiguous-point 3 jobs"),
                Arguments.of("subject;jobs\na;4.200\nb;1.234.567\n", "ambiguous-point 2 jobs"),
                Arguments.of("subject,jobs\na,1\nb\n", "row-too-short 3 "),
                Arguments.of("subject,jobs\na,1,2\n", "row-too-long 2 "),
                Arguments.of("subject,jobs\na,NA\n", "written-absence 2 jobs"),
                Arguments.of("subject,trust\na,n/a\n", "written-absence 2 trust"),
                Arguments.of("subject,trust\na,-\n", "written-absence 2 trust"),
                Arguments.of("subject,trust\na,fait\n", "unknown-code 2 trust"),
                Arguments.of("subject,period,jobs\na,2021-13,1\n", "period-form 2 period"),
                Arguments.of("PK\u0003\u0004", "spreadsheet 0 "),
                Arguments.of("subject,trust\na,sans objet\n", "written-absence 2 trust"),
                Arguments.of("subject,jobs\na,\"1\n", "malformed-table 2 "));
    }

    @ParameterizedTest
    @MethodSource("wrongTables")
    void tellsTheRowAndTheColumn(String text, String expected) {
        Reading<IndicatorTable> reading = read(text);
        assertThat(reading.problems()).extracting(WideTableTest::shown).contains(expected);
        for (Problem problem : reading.problems()) {
            assertThat(problem.mend().in("fr"))
                    .isNotBlank()
                    .isNotEqualTo(problem.mend().in("en"));
        }
    }

    @Test
    void tellsBytesThatAreNotUtf8() {
        byte[] latin = "subject,jobs\na,2\né,1\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(WideTable.read(Source.of("t.csv", latin), COLUMNS).problems())
                .extracting(WideTableTest::shown)
                .containsExactly("broken-utf8 3 ");
    }

    @Test
    void doesNotKnowTheLineOfBytesThatComeOnce() {
        byte[] latin = "subject,jobs\na,2\né,1\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(WideTable.read(Source.of("t.csv", new ByteArrayInputStream(latin)), COLUMNS)
                        .problems())
                .extracting(WideTableTest::shown)
                .containsExactly("broken-utf8 0 ");
    }

    @Test
    void namesTheEncodingThatSpreadsheetsCallUnicode() {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16)) {
            byte[] wide = "subject,jobs\na,2\n".getBytes(charset);
            assertThat(WideTable.read(Source.of("t.csv", wide), COLUMNS).problems())
                    .extracting(WideTableTest::shown)
                    .containsExactly("utf-16 0 ");
        }
    }

    @Test
    void streamsRowsAndTellsItsProgress() {
        StringBuilder text = new StringBuilder("subject,jobs\n");
        for (int i = 0; i < 25_000; i++) {
            text.append("subject-").append(i).append(',').append(i).append('\n');
        }
        List<Answers> rows = new ArrayList<>();
        List<Long> heard = new ArrayList<>();
        Progress progress = (bytes, items) -> heard.add(items);
        assertThat(WideTable.stream(Source.of("t.csv", text.toString()), COLUMNS, rows::add, progress))
                .isEmpty();
        assertThat(rows).hasSize(25_000);
        assertThat(heard).containsExactly(10_000L, 20_000L, 25_000L);
    }

    @Test
    void takesItsColumnsFromTheMethod() {
        Columns columns = Columns.of(Methods.method("impact-2018"));
        assertThat(columns.indicators()).hasSizeGreaterThanOrEqualTo(54);
        assertThat(columns.indicators().values()).anyMatch(levels -> !levels.isEmpty());
    }

    private static String shown(Problem problem) {
        Place.InTable place = (Place.InTable) problem.place();
        return problem.code() + " " + place.row() + " " + place.column().orElse("");
    }
}
