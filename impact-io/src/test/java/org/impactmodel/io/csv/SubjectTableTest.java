package org.impactmodel.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;
import org.junit.jupiter.api.Test;

class SubjectTableTest {

    private static Reading<SubjectTable> read(String text) {
        TreeMap<String, List<String>> variables = new TreeMap<>(Map.of("people", List.of()));
        Columns columns = new Columns(variables, new TreeSet<>(List.of("setting", "size")), false);
        return SubjectTable.read(Source.of("subjects.csv", text), columns);
    }

    private static Optional<Period> year(String year) {
        return Optional.of(Period.parse(year));
    }

    @Test
    void addsAttributesAndVariablesToWhatWasObserved() {
        SubjectTable table = read("subject;setting;people\na;town|suburb;1200,5\nb;village;\n")
                .orThrow();
        assertThat(table.subjects()).containsExactly("a", "b");
        Answers told = table.with(Answers.of("a", Map.of("jobs", new Outcome.Value(3))));
        assertThat(told.attributes()).containsExactly(Map.entry("setting", List.of("town", "suburb")));
        assertThat(told.answers())
                .containsExactly(
                        Map.entry("jobs", Answered.of(new Outcome.Value(3))),
                        Map.entry("people", Answered.of(new Outcome.Value(1200.5))));
        Answers stranger = Answers.of("c", Map.of());
        assertThat(table.with(stranger)).isEqualTo(stranger);
    }

    @Test
    void leavesWhatTheAnswersSayThemselves() {
        SubjectTable table =
                read("subject,setting,size,people\na,town,small,10\n").orThrow();
        TreeMap<String, List<String>> own = new TreeMap<>(Map.of("setting", List.of("village")));
        TreeMap<String, Answered> observed = new TreeMap<>(Map.of("people", Answered.of(new Outcome.Value(12))));
        Answers told = table.with(new Answers("a", year("2024"), own, observed));
        assertThat(told.attributes())
                .containsExactly(Map.entry("setting", List.of("village")), Map.entry("size", List.of("small")));
        assertThat(told.answers()).isEqualTo(observed);
    }

    @Test
    void countsTheRowOfThePeriodBeforeTheOneForAll() {
        SubjectTable table = read("subject,period,setting,size\na,,town,small\na,2024,city,\n")
                .orThrow();
        assertThat(table.attributes("a", Optional.empty())).containsEntry("setting", List.of("town"));
        assertThat(table.attributes("a", year("2023"))).containsEntry("setting", List.of("town"));
        assertThat(table.attributes("a", year("2024")))
                .containsExactly(Map.entry("setting", List.of("city")), Map.entry("size", List.of("small")));
    }

    @Test
    void tellsEveryProblem() {
        assertThat(read("subject,seting,people\na,town,many\n").problems())
                .extracting(Problem::code, problem -> problem.nearest().orElse(""))
                .containsExactly(tuple("unknown-column", "setting"));
        assertThat(read("subject,setting,people\na,town,many\na,village,3\na,town,2\n")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("not-a-number-cell", "duplicate-row");
    }

    @Test
    void hasTheAttributesAndVariablesOfAMethod() {
        Columns columns = Columns.ofSubjects(Methods.method("territorial-fragility-2018"));
        assertThat(columns.indicators()).containsKey("active-population").doesNotContainKey("unemployment");
        assertThat(Columns.ofSubjects(Methods.method("impact-2018")).attributes())
                .contains("partnership-kind");
    }
}
