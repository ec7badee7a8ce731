package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is allowed and may not have been meant is told by validate, and is no problem. */
class SlipsTest {

    private static final String METHOD = """
            {"format": "impact-model/methodology/1", "id": "halls", "version": "1.0.0", "title": {"fr": "Salles", "en": "Halls"},
             "indicators": [
               {"id": "visits", "label": {"fr": "Visites", "en": "Visits"}, "applies-if": [{"attribute": "setting", "any-of": ["town"]}],
                "normalise": {"by": "z-score", "mean": 5, "standard-deviation": 1, "direction": "more-is-better", "centre": 50, "spread": 10}},
               {"id": "ties", "label": {"fr": "Liens", "en": "Ties"},
                "normalise": {"by": "goalposts", "worst": 0, "best": 10, "outside": "clamp"}},
               {"id": "trees", "label": {"fr": "Arbres", "en": "Trees"}, "normalise": {"by": "as-is"}}],
             "views": [{"id": "life", "title": {"fr": "Vie", "en": "Life"},
               "root": {"id": "all", "combine": {"by": "arithmetic"}, "missing": {"by": "available", "minimum-coverage": 0.5},
                 "weights": {"by": "budget", "allocations": [
                   {"population": "citizens", "points": {"mean": 3, "trees": 1}},
                   {"population": "business-leaders", "points": {"mean": 1, "trees": 1}}]},
                 "children": [
                   {"id": "mean", "combine": {"by": "geometric"},
                    "children": [{"indicator": "visits", "weight": 1}, {"indicator": "ties", "weight": 1}]},
                   {"indicator": "trees"}]}}],
             "examples": [{"id": "one", "attributes": {"setting": ["town"]}, "answers": {"ties": {"value": 5}},
               "expect": [{"view": "life", "path": ["all", "mean", "ties"], "score": 50, "tolerance": 0.001}]}]}
            """;

    private static final String NEGATIVE =
            "Note: visits is a z-score, which may be negative; mean (life) has no score then."
                    + " Keep it above 0 with \"before\": [{\"by\": \"clip\", \"low\": 0}], or combine otherwise\n";

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String told(String from, String to, String... language) throws IOException {
        assertThat(METHOD).contains(from);
        String method = file("method.json", METHOD.replace(from, to));
        Ran ran = language.length == 0 ? Ran.of("validate", method) : Ran.of("validate", method, "--lang", language[0]);
        assertThat(ran.code()).isZero();
        return ran.err().replace(NEGATIVE, "");
    }

    @Test
    void aZScoreInAGeometricMeanMayHaveNoScore() throws IOException {
        assertThat(Ran.of("validate", file("method.json", METHOD)).err()).isEqualTo(NEGATIVE);
        assertThat(told(
                        "{\"by\": \"geometric\"}",
                        "{\"by\": \"geometric\"}, \"before\": [{\"by\": \"clip\", \"low\": 0}]"))
                .isEmpty();
        String kept = file(
                "kept.json",
                METHOD.replace(
                        "{\"by\": \"geometric\"}",
                        "{\"by\": \"geometric\"}, \"before\": [{\"by\": \"clip\", \"low\": 0}]"));
        assertThat(Ran.of("validate", kept).err()).isEmpty();
    }

    @Test
    void anIndicatorInNoViewIsInNoScore() throws IOException {
        String without = "{\"indicator\": \"visits\", \"weight\": 1}, {\"indicator\": \"ties\", \"weight\": 1}";
        assertThat(told(without, "{\"indicator\": \"ties\", \"weight\": 1}"))
                .isEqualTo("Note: the indicator visits is in no view, and so in no score\n");
    }

    @Test
    void anIndicatorTwiceInAViewCountsEachTime() throws IOException {
        assertThat(told(
                        "{\"indicator\": \"ties\", \"weight\": 1}",
                        "{\"indicator\": \"ties\", \"weight\": 1}, {\"indicator\": \"trees\", \"weight\": 1}"))
                .isEqualTo(
                        "Note: indicators that stand more than once in the view life, and count each time (1): trees\n");
    }

    @Test
    void aChildToWhichNobodyGivesPointsWeighsNothing() throws IOException {
        assertThat(told("\"trees\": 1", "\"trees\": 0", "fr"))
                .contains(
                        "Remarque : aucune population ne donne de points à trees dans all (life) : il ne pèse rien\n");
    }

    @Test
    void anAttributeOfAnExampleIsOneThatTheMethodSpeaksOf() throws IOException {
        assertThat(told("\"attributes\": {\"setting\"", "\"attributes\": {\"settings\""))
                .isEqualTo("Note: the example one has the attribute settings, of which the method does not speak;"
                        + " did you mean setting?\n");
        assertThat(told("\"attributes\": {\"setting\"", "\"attributes\": {\"colour\""))
                .isEqualTo("Note: the example one has the attribute colour, of which the method does not speak\n");
    }

    @Test
    void whatScoreTellsOfDataIsToldBeforeScoring() throws IOException {
        String table = file("table.csv", "subject,setting,ties\na,twon,5\nTotal,,9\n");
        String method = file("method.json", METHOD);
        Ran ran = Ran.of("validate", table, "--method", method);
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains(
                        NEGATIVE,
                        "no condition of the method names “twon”; did you mean “town”?",
                        "Subjects without “setting”: 1 of 2;",
                        "Is “Total” a subject?");
        assertThat(Ran.of("validate", table).err()).doesNotContain("Is “Total”");
    }

    @Test
    void methodsThatShipAreNotRemarkedUponWhereTheyJudge() throws IOException {
        String table = file("table.csv", "subject,life-expectancy\na,70\n");
        assertThat(Ran.of("validate", table, "--method", "impact-2018").err()).doesNotContain("Note:");
    }
}
