package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands say of a sample, a unit, weights and wrong use, in both languages. */
class SurveyWordsTest {

    private static final String ROWS =
            "region,again,needs,spent\n11,yes,a,10\n11,no,a|b,20\n24,yes,|,40\n24,yes,b,50\n";

    private static final String MARGIN = """
            {"variables": ["region"], "form": "total", "source": "Insee",
             "totals": [{"categories": ["11"], "total": 300}, {"categories": ["24"], "total": 100}]}""";

    @TempDir
    private Path folder;

    private String survey(String wave, String sample, String... more) throws IOException {
        Files.writeString(folder.resolve("rows.csv"), ROWS);
        return Files.writeString(
                        folder.resolve(wave + ".json"), """
                        {"format": "impact-model/survey/1",
                         "survey": {"id": "visitors-%s", "title": {"fr": "Visiteurs"}, "population": "citizens", "period": "%s"},
                         "study": "visitors", "wave": "%s", "nature": "illustrative", "answers": "rows.csv", "sample": %s,
                         "attributes": [{"id": "region", "label": {"fr": "Région"},
                           "options": [{"code": "11", "label": {"fr": "Ici"}}, {"code": "24", "label": {"fr": "Là"}}]}],
                         "questions": [{"id": "again", "text": {"fr": "Reviendrez-vous ?"}, "answer": {"by": "single-choice",
                           "options": [{"code": "yes", "label": {"fr": "Oui"}}, {"code": "no", "label": {"fr": "Non"}}]}},
                          {"id": "needs", "text": {"fr": "Besoins"}, "answer": {"by": "multiple-choice",
                           "options": [{"code": "a", "label": {"fr": "A"}}, {"code": "b", "label": {"fr": "B"}}]}},
                          {"id": "spent", "text": {"fr": "Dépense"}, "answer": {"by": "quantity", "unit": {"fr": "€"}}}]%s}
                        """.formatted(wave, wave, wave, sample, String.join("", more)))
                .toString();
    }

    private static String kind(String kind) {
        return "{\"kind\": \"" + kind + "\"}";
    }

    private static String recipe(String method, String... more) {
        return ", \"weighting\": {\"method\": " + method + ", \"margins\": [" + MARGIN + "]" + String.join("", more)
                + "}";
    }

    private static Ran ran(String language, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "survey";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--lang";
        all[arguments.length + 2] = language;
        return Ran.of(all);
    }

    /** Nothing is drawn of volunteers and of everybody: no units drawn, no degrees of freedom. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            probability | en | No strata, 4 units drawn, 3 degrees of freedom
            probability | fr | Sans strates, 4 unités tirées, 3 degrés de liberté
            quota       | en | No strata, 4 units chosen, 3 degrees of freedom
            quota       | fr | Sans strates, 4 unités choisies, 3 degrés de liberté
            volunteers  | en | No interval: volunteers stand for themselves alone
            volunteers  | fr | Pas d’intervalle : des volontaires ne représentent qu’eux-mêmes
            census      | en | Census: no sampling error
            census      | fr | Recensement : pas d’erreur de sondage
            """)
    void describesASampleByItsKind(String kind, String language, String said) throws IOException {
        String file = survey("2022", kind(kind));
        assertThat(ran(language, "describe", file).out().lines()).contains(said);
        assertThat(ran(language, "describe", file, "--format", "json").out().contains("degrees-of-freedom"))
                .isEqualTo(said.contains("4 "));
    }

    @Test
    void doesNotBlameTheDrawWhereNothingWasDrawn() throws IOException {
        String[] volunteers = {
            "trend", survey("2020", kind("volunteers")), survey("2022", kind("volunteers")), "--question", "spent"
        };
        assertThat(ran("fr", volunteers).out())
                .contains("Dépense (€)")
                .contains("des volontaires ne représentent\nqu’eux-mêmes : pas de marge")
                .contains("\nÉvolutions en €, sans intervalle.\n")
                .doesNotContain("unités tirées");
        String[] census = {
            "trend", survey("2020", kind("census")), survey("2022", kind("census")), "--question", "again"
        };
        assertThat(ran("en", census).out())
                .contains("everyone was asked: there is no sampling margin")
                .contains("\nChanges in points, without intervals.\n")
                .doesNotContain("units were drawn");
    }

    @Test
    void tellsDifferencesOfMeansInTheUnitOfTheQuestion() throws IOException {
        String[] line = {
            "trend", survey("2020", kind("probability")), survey("2022", kind("probability")), "--question", "spent"
        };
        assertThat(ran("fr", line).out()).contains("Évolutions en €, avec des intervalles à 95");
        assertThat(ran("en", line).out()).contains("Changes in €, with intervals at 95%");
    }

    /** Whoever reads a document sees no heading of a table; a table of cells has no place for it at all. */
    @Test
    void saysWhatTheIntervalsOfQuotasMeanInDocumentsAndBesideCells() throws IOException {
        String file = survey("2022", kind("quota"));
        String said =
                "intervalle indicatif à 95\u202f%, par référence à la méthode aléatoire. Des quotas ne donnent pas";
        assertThat(ran("fr", "estimate", file, "--question", "again", "--format", "json")
                        .out())
                .contains("\"fr\": \"" + said, "\"en\": \"indicative 95% interval, by reference to the random method.");
        Ran cells = ran("fr", "estimate", file, "--question", "again", "--format", "csv");
        assertThat(cells.err()).contains(said);
        assertThat(cells.out()).doesNotContain("intervalle indicatif");
    }

    @Test
    void saysWhichWeightsWereUsed() throws IOException {
        String raking = "{\"by\": \"raking\", \"tolerance\": 1e-8, \"maximum-iterations\": 50}";
        String fitted = survey("2022", kind("probability"), recipe(raking));
        String[] asked = {"estimate", fitted, "--question", "again"};
        assertThat(ran("fr", asked).out()).contains("\npoids redressés ici (raking) sur region\n");
        assertThat(ran("en", asked).out()).contains("\nweights fitted here (raking) to region\n");
        assertThat(ran("en", "estimate", fitted, "--question", "again", "--as-drawn")
                        .out())
                .contains("\nequal weights: each respondent counts once\n");
        assertThat(ran("en", "estimate", fitted, "--question", "again", "--format", "csv")
                        .out())
                .contains(",weights\r\n", ",fitted (raking): region\r\n");
        assertThat(ran("en", "estimate", fitted, "--question", "again", "--format", "json")
                        .out())
                .contains("\"by\": \"fitted\"", "\"method\": \"raking\"", "\"source\": \"Insee\"");
        String given = survey("2023", "{\"kind\": \"probability\", \"weight\": \"spent\"}");
        String without =
                Files.readString(Path.of(given)).replaceFirst("(?s),\\s*\\{\"id\": \"spent\".*?\\}\\}\\}\\]", "]");
        Files.writeString(Path.of(given), without);
        assertThat(ran("fr", "estimate", given, "--question", "again").out())
                .contains("\npoids de la colonne «\u00a0spent\u00a0» du fichier\n");
        assertThat(ran("en", "estimate", given, "--question", "again", "--format", "csv")
                        .out())
                .contains(",given: spent\r\n");
    }

    @Test
    void saysThatTrimmedWeightsNoLongerHoldTheMargins() throws IOException {
        String trimming = ", \"trimming\": {\"low\": 0.9, \"high\": 1.1, \"redistribution\": \"equally\"}";
        String file = survey("2022", kind("probability"), recipe("{\"by\": \"post-stratification\"}", trimming));
        // equal weights: 200 each side; at most 1.1 times: 220 of 300 and 180 of 100, 80 % too many
        assertThat(ran("fr", "weight", file).out())
                .contains("Après rognage, les marges ne sont plus respectées", "est\nà 80\u202f% de ce qu’on sait")
                .contains("1 tour.");
        assertThat(ran("en", "weight", file).out()).contains("After trimming, the margins no longer hold", "1 round.");
        Ran cells = ran("en", "weight", file, "--format", "json");
        assertThat(cells.out()).contains("\"farthest-off\": 0.8");
        assertThat(cells.err()).contains("After trimming, the margins no longer hold");
    }

    /** Where the answers do not fit the recipe, the place is that in the description. */
    @Test
    void tellsWhereInTheDescriptionARecipeDoesNotFitTheAnswers() throws IOException {
        String file = survey(
                "2022",
                kind("probability"),
                recipe("{\"by\": \"post-stratification\"}").replace("300", "0"));
        Ran ran = ran("fr", "weight", file);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains(
                        "/weighting/margins/0/totals/0 (",
                        "[zero-total-with-respondents] Le total de region=11 est nul")
                .contains("1 problème.");
        assertThat(ran("en", "estimate", file, "--question", "again").err()).contains("The total of region=11 is 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | --question again --by spent    | « spent » est une quantité : --by prend des attributs, des choix simples et des notes : again, region
            en | --question again --by needs    | “needs” is a multiple choice: --by takes attributes, single choices and ratings: again, region
            fr | --question agian               | Vouliez-vous dire : again ?
            en | --question again --option yse  | Did you mean: yes?
            fr | --question spent --option yes  | « spent » est une quantité : elle n’a pas de réponses à choisir par --option
            en | --question again --mean        | --mean takes a rating or a quantity; “again” is a single choice
            fr | --question again --min-cell x  | --min-cell prend un nombre entier, trouvé « x »
            en | --question again --min-cell x  | --min-cell takes a whole number, found “x”
            en | --question again --level high  | --level takes a number, such as 0.5, found “high”
            """)
    void saysInTheLanguageOfTheTerminalWhatCannotBeAsked(String language, String asked, String said)
            throws IOException {
        Ran ran = ran(language, ("estimate " + survey("2022", kind("probability")) + " " + asked).split(" +"));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err().lines()).contains(said);
        assertThat(ran.err()).doesNotContain("Column", "long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"describe", "weight", "estimate --question again"})
    void saysThatATableOfItsHeaderAloneHasNoAnswers(String command) throws IOException {
        String file = survey("2022", kind("probability"), recipe("{\"by\": \"post-stratification\"}"));
        Files.writeString(folder.resolve("rows.csv"), "region,again,needs,spent\n");
        String[] words = command.split(" ");
        String[] line = new String[words.length + 1];
        line[0] = words[0];
        line[1] = file;
        System.arraycopy(words, 1, line, 2, words.length - 1);
        Ran ran = ran("fr", line);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .contains("rows.csv:1 [no-answers] Le tableau n’a que son en-tête : personne n’a répondu.");
    }

    /** A part of one respondent has a value and no margin: nothing is printed in the place of a design effect. */
    @Test
    void printsADashWhereThereIsNoMargin() throws IOException {
        String file = survey("2022", kind("probability"));
        Files.writeString(folder.resolve("rows.csv"), ROWS.replace("24,yes,b,50\n", "11,yes,b,50\n"));
        assertThat(ran("fr", "estimate", file, "--question", "again", "--by", "region")
                        .out())
                .containsPattern("Région = Là +100,0\u202f% +– +1 +– +– +non");
        assertThat(ran("fr", "estimate", file, "--question", "again", "--by", "region", "--format", "csv")
                        .out())
                .contains(",region=24,1,,,,,,,,");
    }
}
