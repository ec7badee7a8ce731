package org.impactmodel.io.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mend says what to write instead, where it can be told from what stands there. */
class LikelyTest {

    private static final String METHOD = """
            {"format": "impact-model/methodology/1", "id": "m", "version": "1.0.0", "title": {"fr": "M"},
             "indicators": [{"id": "a", "label": {"fr": "A"}, "unit": "percent", "sdg": ["4"], "normalise": {"by": "as-is"}},
               {"id": "b", "label": {"fr": "B"}, "normalise": {"by": "as-is"}}],
             "views": [{"id": "v", "title": {"fr": "V"}, "root": {"id": "r", "combine": {"by": "arithmetic"},
               "missing": {"by": "available", "minimum-coverage": 0.5},
               "weights": {"by": "budget", "allocations": [{"population": "citizens", "points": {"a": 3, "b": 2}}]},
               "children": [{"indicator": "a"}, {"indicator": "b"}]}}]}
            """;

    private static List<Problem> problems(String from, String to) {
        assertThat(METHOD).contains(from);
        return DocumentType.METHODOLOGY
                .read(Source.of("m", METHOD.replace(from, to)))
                .problems();
    }

    private static String mend(String from, String to, String language) {
        List<Problem> problems = problems(from, to);
        assertThat(problems).hasSize(1);
        return problems.get(0).mend().in(language);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "percent"           | "%"              | Write for instance "percent".
                    "percent"           | "Heures par an"  | Write for instance "heures-par-an".
                    "percent"           | "Élèves"         | Write for instance "eleves".
                    "percent"           | "+++"            | Write it in lower case, without accents, with hyphens between words, such as "jobs-created".
                    "sdg": ["4"]        | "sdg": ["SDG 4"] | Write the number of the goal or the code of a target: "4" or "4.4".
                    "sdg": ["4"]        | "sdg": ["ODD 4.4"] | Write for instance "4.4".
                    "1.0.0"             | "1.0"            | Write for instance "1.0.0".
                    "1.0.0"             | "2"              | Write for instance "2.0.0".
                    "1.0.0"             | "v1"             | Write three whole numbers, such as "1.0.0".
                    "minimum-coverage": 0.5 | "minimum-coverage": 50  | Write 0.5 for 50%: it is a share, not a percentage.
                    "minimum-coverage": 0.5 | "minimum-coverage": 500 | Write a share such as 0.5, not a percentage.
                    "minimum-coverage": 0.5 | "minimum-coverage": "50 %" | Write 50 without quotation marks.
                    "a": 3              | "a": -3          | Write 0 or a number above 0.
                    """)
    void saysWhatToWrite(String from, String to, String mend) {
        assertThat(mend(from, to, "en")).isEqualTo(mend);
    }

    @Test
    void saysItInFrenchAsWell() {
        assertThat(mend("minimum-coverage\": 0.5", "minimum-coverage\": 35", "fr"))
                .isEqualTo("Écrivez 0.35 pour 35\u00a0%\u00a0: c’est une part, pas un pourcentage.");
        assertThat(mend("[\"4\"]", "[\"ODD 4\"]", "fr"))
                .isEqualTo("Écrivez le numéro de l’objectif ou le code d’une cible\u00a0: \"4\" ou \"4.4\".");
        assertThat(mend("\"percent\"", "\"€\"", "fr")).isEqualTo("Écrivez par exemple \"euros\".");
    }

    @Test
    void aBudgetMayGiveNothingToOneChildButNotToAll() {
        assertThat(problems("{\"a\": 3, \"b\": 2}", "{\"a\": 3, \"b\": 0}")).isEmpty();
        Problem nothing =
                problems("{\"a\": 3, \"b\": 2}", "{\"a\": 0, \"b\": 0}").get(0);
        assertThat(nothing.code()).isEqualTo("points-given");
        assertThat(nothing.message().in("en"))
                .isEqualTo("This budget gives 0 to every child of the group: it says nothing of their weights.");
        assertThat(nothing.mend().in("fr"))
                .isEqualTo("Donnez des points à un enfant au moins ; 0 est permis pour les autres.");
    }

    @Test
    void namesTheGroupThatAsksForMoreChildrenThanOneBelowHas() {
        Problem problem = problems("\"minimum-coverage\": 0.5}", "\"minimum-coverage\": 0.5, \"minimum-children\": 3}")
                .get(0);
        assertThat(problem.mend().in("en"))
                .isEqualTo("Ask in \"minimum-children\" for as many children as the group has, or fewer.");
        String inner =
                "{\"id\": \"small\", \"combine\": {\"by\": \"maximum\"}, \"children\": [{\"indicator\": \"b\"}]}";
        String method = METHOD.replace("{\"indicator\": \"b\"}", inner)
                .replace("\"b\": 2", "\"small\": 2")
                .replace("\"minimum-coverage\": 0.5}", "\"minimum-coverage\": 0.5, \"minimum-children\": 2}");
        Problem inherited =
                DocumentType.METHODOLOGY.read(Source.of("m", method)).problems().get(0);
        assertThat(inherited.message().in("en"))
                .isEqualTo(
                        "This group takes over \"missing\" from \"r\", and with it more children with a score than it has:"
                                + " 2 / 1.");
        assertThat(inherited.mend().in("fr"))
                .isEqualTo("Donnez à ce groupe un « missing » à lui, ou demandez moins d’enfants dans celui de « r ».");
    }
}
