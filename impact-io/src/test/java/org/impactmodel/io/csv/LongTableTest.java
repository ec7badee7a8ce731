package org.impactmodel.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.junit.jupiter.api.Test;

class LongTableTest {

    private static final Columns COLUMNS = columns(true);

    private static Columns columns(boolean reconciled) {
        TreeMap<String, List<String>> indicators = new TreeMap<>();
        indicators.put("jobs", List.of());
        indicators.put("trust", List.of("none", "full"));
        return new Columns(indicators, new TreeSet<>(), reconciled);
    }

    @Test
    void readsOneObservationARow() {
        List<Observation> rows = LongTable.read(
                        Source.of(
                                "t.csv",
                                "subject;indicator;value;period;source\n"
                                        + "alliance:a;jobs;1,5;2021;\"Bilan; page 3\"\n"
                                        + "alliance:a;trust;full;2021-Q2;\n"
                                        + "actor:b;jobs;;2021;\n"
                                        + "actor:b;trust;not-applicable;2021;\n"),
                        COLUMNS)
                .orThrow();
        assertThat(rows)
                .extracting(Observation::outcome)
                .containsExactly(
                        new Outcome.Value(1.5),
                        new Outcome.Level("full"),
                        new Outcome.Missing("empty"),
                        new Outcome.NotApplicable("not-applicable"));
        assertThat(rows.get(0).source()).contains("Bilan; page 3");
        assertThat(rows.get(1).source()).isEmpty();
        assertThat(rows.get(1).period()).hasToString("2021-Q2");
    }

    @Test
    void tellsEveryProblemOfARow() {
        Reading<List<Observation>> reading = LongTable.read(
                Source.of("t.csv", "subject,indicator,value,period\n,job,1,2021\nalliance:a,jobs,x,21\n"), COLUMNS);
        assertThat(reading.value().orElseThrow()).isEmpty();
        assertThat(reading.problems())
                .extracting(p -> p.place() + " " + p.code())
                .containsExactly(
                        "t.csv:2 [subject] empty-subject",
                        "t.csv:2 [indicator] unknown-indicator",
                        "t.csv:3 [period] period-form",
                        "t.csv:3 [value] not-a-number-cell");
        assertThat(reading.problems().get(1).nearest()).contains("jobs");
    }

    @Test
    void takesOneAnswerOfASourceToAQuestion() {
        String rows =
                "FRA,jobs,1,2021,A\nFRA,jobs,2,2021,B\nFRA,jobs,3,2021-Q2,A\nDEU,jobs,4,2021,A\nFRA,jobs,5,2021,A\n";
        Source source = Source.of("t.csv", "subject,indicator,value,period,source\n" + rows);
        Reading<List<Observation>> reading = LongTable.read(source, COLUMNS);
        assertThat(reading.orPartial()).hasSize(4);
        assertThat(reading.problems())
                .extracting(p -> p.place() + " " + p.code() + " " + p.found().orElse(""))
                .containsExactly("t.csv:6 [indicator] duplicate-answer FRA jobs 2021");
    }

    @Test
    void takesOneAnswerToAQuestionWhereNothingSaysWhatCounts() {
        Source source =
                Source.of("t.csv", "subject,indicator,value,period,source\nFRA,jobs,1,2021,A\nFRA,jobs,2,2021,B\n");
        assertThat(LongTable.read(source, columns(false)).problems())
                .extracting(p -> p.place() + " " + p.code() + " " + p.found().orElse(""))
                .containsExactly("t.csv:3 [indicator] one-answer-without-rule jobs");
    }

    @Test
    void ignoresColumnsAndIndicatorsThatItIsToldTo() {
        Columns columns = columns(true).withIgnored(List.of("remark", "colour"));
        String text = "subject,indicator,value,period,remark\na,jobs,3,2021,odd\na,colour,blue,2021,\n";
        assertThat(LongTable.read(Source.of("t.csv", text), columns).orThrow()).hasSize(1);
    }

    @Test
    void needsItsFourColumns() {
        assertThat(LongTable.read(Source.of("t.csv", "subject,indicator,valeu\n"), COLUMNS)
                        .problems())
                .extracting(p -> p.code() + " " + p.found().orElse("")
                        + p.nearest().map(n -> " ~" + n).orElse(""))
                .containsExactly("unknown-column valeu ~value", "missing-column ", "missing-column ");
    }
}
