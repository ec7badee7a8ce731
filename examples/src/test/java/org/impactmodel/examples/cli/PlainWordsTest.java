package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is shown that says nothing, and codes only where there are no words. */
class PlainWordsTest {

    private static final String METHOD = """
            {"format": "impact-model/methodology/1", "id": "halls", "version": "1.0.0", "title": {"fr": "Salles", "en": "Halls"},
             "indicators": [
               {"id": "visits", "label": {"fr": "Visites", "en": "Visits"}, "applies-if": [{"attribute": "setting", "any-of": ["town"]}],
                "normalise": {"by": "goalposts", "worst": 0, "best": 10, "outside": "clamp"}},
               {"id": "ties", "label": {"fr": "Liens", "en": "Ties"},
                "normalise": {"by": "goalposts", "worst": 0, "best": 10, "outside": "clamp"}}],
             "views": [{"id": "all", "title": {"fr": "Vie", "en": "Life"},
               "root": {"id": "all", "combine": {"by": "arithmetic"}, "missing": {"by": "available", "minimum-coverage": 0.5},
                 "children": [{"indicator": "visits", "weight": 3}, {"indicator": "ties", "weight": 1}]}}],
             "examples": [{"id": "one", "answers": {"ties": {"value": 5}},
               "expect": [{"view": "all", "path": ["all"], "score": 50, "tolerance": 0.001},
                 {"view": "all", "path": ["all", "ties"], "score": 50, "tolerance": 0.001}]}]}
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aMethodWithoutHorizonsHasNoColumnsForThem() throws IOException {
        String method = file("method.json", METHOD);
        String table = file("table.csv", "subject,period,setting,visits,ties\na,2021,town,4,5\na,2023,town,6,5\n");
        assertThat(Ran.of("time", "--method", method, "--data", table, "--subject", "a")
                        .out())
                .contains("Change  A year\n")
                .doesNotContain("Horizon", "Passed");
        assertThat(Ran.of("time", "--method", method, "--data", table).out()).doesNotContain("horizons");
        assertThat(Ran.of("time", "--method", "impact-2018", "--data", "illustrative-portfolio")
                        .out())
                .endsWith("--subject reads one against the horizons of its impacts.\n");
    }

    @Test
    void theRootOfAViewIsNotNamedTwice() throws IOException {
        assertThat(Ran.of("test", file("method.json", METHOD)).out().lines())
                .anyMatch(line -> line.startsWith("one: all  "))
                .anyMatch(line -> line.startsWith("one: all / ties  "));
    }

    /** Two subjects in two periods are two subjects. */
    @Test
    void subjectsAreCountedNotRows() throws IOException {
        String table =
                file("table.csv", "subject,period,setting,ties\na,2021,,5\na,2023,,6\nb,2021,town,5\nb,2023,town,6\n");
        assertThat(Ran.of("score", "--method", file("method.json", METHOD), "--data", table)
                        .err())
                .contains("Subjects without “setting”: 1 of 2;");
    }

    @Test
    void conditionsAndPeersAreToldInWords() {
        String[] explain = {
            "explain",
            "--method",
            "impact-2018",
            "--data",
            "illustrative-portfolio",
            "--subject",
            "nord-emploi",
            "--lang",
            "fr"
        };
        assertThat(Ran.of(explain).out())
                .contains("seulement si le genre de partenariat vaut")
                .doesNotContain("partnership-kind", "sponsorship");
        assertThat(Ran.of("peers", "--method", "impact-2018", "--data", "illustrative-portfolio", "--lang", "fr")
                        .out())
                .contains("Pairs : ceux qui partagent le genre de partenariat, 3 au moins.");
    }

    /** The consistency ratio is computed: in French it has a decimal comma. */
    @Test
    void computedNumbersOfProblemsHaveTheDecimalMarkOfTheLanguage() throws IOException {
        String judged = "\"weights\": {\"by\": \"pairwise\", \"maximum-inconsistency\": 0.1, \"judgements\": ["
                + "{\"first\": \"visits\", \"second\": \"ties\", \"ratio\": 9},"
                + " {\"first\": \"ties\", \"second\": \"one\", \"ratio\": 9},"
                + " {\"first\": \"visits\", \"second\": \"one\", \"ratio\": 0.2}]}, \"children\": [";
        String method = file(
                "method.json",
                METHOD.replace("\"children\": [", judged)
                        .replace(", \"weight\": 3}", "}")
                        .replace(", \"weight\": 1}", "}, {\"constant\": \"one\", \"score\": 1}"));
        assertThat(Ran.of("validate", method, "--lang", "fr").err())
                .containsPattern("rapport de cohérence [0-9]+,[0-9]+, la méthode permet 0,1\\.");
        assertThat(Ran.of("validate", method).err())
                .containsPattern("consistency ratio [0-9]+\\.[0-9]+, the method allows 0\\.1\\.");
    }
}
