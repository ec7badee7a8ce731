package org.impactmodel.io.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.survey.SurveyDescription;

/** Whatever the bytes are, tables of answers and forms give a value, problems or both, and throw nothing. */
class HostileSurveys {

    private static final SurveyDescription MAYORS = Surveys.mayors();
    private static final String FORM = "type,name,label,relevant,required,parameters\n";
    private static final String CHOICES = "list_name,name,label\nyesno,yes,Yes\nyesno,no,No\n";

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        Arbitrary<String> likely = Arbitraries.of(
                "north",
                "south",
                "yes",
                "|",
                "companies|associations",
                "7",
                "-1",
                "1e309",
                "NaN",
                "\"",
                "\"\"",
                ",",
                ";",
                "\n",
                "\u0000",
                "dont-know",
                "99",
                "",
                "0",
                "1,5",
                "=1+1",
                "select_one yesno",
                "select_multiple yesno",
                "select_one",
                "range",
                "integer",
                "begin group",
                "end group",
                "start=1 end=5 step=0",
                "start=a",
                "end=" + "9".repeat(400),
                "${x} = 'yes'");
        return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMaxSize(30);
    }

    private static void holds(Reading<?> reading) {
        assertThat(reading.value().isPresent() || !reading.problems().isEmpty()).isTrue();
        reading.problems().forEach(problem -> {
            for (String language : List.of("fr", "en")) {
                assertThat(problem.in(language)).doesNotContain("{expected}", "{found}", "Exception");
            }
        });
    }

    private static String rows(List<String> cells, int columns) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            text.append(cells.get(i)).append(i % columns == columns - 1 ? '\n' : ',');
        }
        return text.toString();
    }

    @Property(tries = 300)
    void tablesOfAnyBytesGiveAReading(@ForAll("bytes") byte[] bytes) {
        holds(SurveyTable.read(Source.of("t.csv", bytes), MAYORS));
        holds(XlsForm.read(Source.of("survey.csv", bytes), Source.of("choices.csv", bytes), "fr"));
    }

    @Property(tries = 500)
    void tablesOfAnyCellsGiveAReading(@ForAll("cells") List<String> cells) {
        holds(SurveyTable.read(Source.of("t.csv", Surveys.HEADER + rows(cells, 9)), MAYORS));
    }

    @Property(tries = 500)
    void formsOfAnyCellsGiveAReading(@ForAll("cells") List<String> cells, @ForAll("cells") List<String> choices) {
        holds(XlsForm.read(
                Source.of("survey.csv", FORM + rows(cells, 6)),
                Source.of("choices.csv", CHOICES + rows(choices, 3)),
                "en"));
    }
}
