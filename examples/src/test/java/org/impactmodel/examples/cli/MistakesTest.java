package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slips of whoever uses the command line: nothing is lost by them, and what is said names them. */
class MistakesTest {

    private static final String METHOD = """
            {"format": "impact-model/methodology/1", "id": "halls", "version": "1.0.0", "title": {"fr": "Salles"}, "scale": 100,
             "indicators": [
               {"id": "visits", "label": {"fr": "Visites", "en": "Visits"},
                "normalise": {"by": "goalposts", "worst": 0, "best": 10, "outside": "clamp"}},
               {"id": "classes", "label": {"fr": "Classes", "en": "Classes"},
                "applies-if": [{"attribute": "setting", "any-of": ["town", "suburb"]}],
                "normalise": {"by": "goalposts", "worst": 0, "best": 4, "outside": "clamp"}}],
             "views": [{"id": "hall", "title": {"fr": "Salle", "en": "Hall"},
               "root": {"id": "all", "combine": {"by": "arithmetic"}, "missing": {"by": "available", "minimum-coverage": 0.4},
                 "children": [{"indicator": "visits", "weight": 1}, {"indicator": "classes", "weight": 1}]}}]}
            """;

    private static final String TABLE = """
            subject,period,setting,visits,classes
            hall:a,2021,town,5,2
            hall:a,2023,town,6,2
            hall:b,2021,village,5,1
            hall:c,2021,,5,1
            """;

    @TempDir
    private Path folder;

    private String method = "";
    private String table = "";

    @BeforeEach
    void writesMethodAndTable() throws IOException {
        method = file("method.json", METHOD);
        table = file("table.csv", TABLE);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Ran scored(String rows, String... more) throws IOException {
        return score(file("rows.csv", rows), more);
    }

    private Ran score(String data, String... more) {
        String[] all = new String[5 + more.length];
        System.arraycopy(new String[] {"score", "--method", method, "--data", data}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return Ran.of(all);
    }

    @Test
    void overwritesNoFileThatItReads() throws IOException {
        String detour = folder.resolve("x/../table.csv").toString();
        Files.createDirectory(folder.resolve("x"));
        Ran ran = score(table, "--out", detour);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(
                        table + " is read by this command and would be overwritten; name another file to write to\n");
        assertThat(score(table, "--out", method, "--lang", "fr").err())
                .isEqualTo(
                        method + " est lu par cette commande et serait écrasé ; nommez un autre fichier où écrire\n");
        assertThat(Ran.of("fit", "--method", method, "--data", table, "--out", method)
                        .code())
                .isEqualTo(2);
        assertThat(Files.readString(folder.resolve("table.csv"))).isEqualTo(TABLE);
        assertThat(Files.readString(folder.resolve("method.json"))).isEqualTo(METHOD);
    }

    @Test
    void tellsWhyAFileCannotBeWritten() {
        String nowhere = folder.resolve("none/out.csv").toString();
        assertThat(score(table, "--out", nowhere).err())
                .endsWith("Cannot write to " + nowhere + ": there is no folder " + folder.resolve("none") + "\n");
        assertThat(score(table, "--out", folder.toString(), "--lang", "fr").err())
                .endsWith("Impossible d’écrire dans " + folder + " : c’est un dossier\n");
    }

    @Test
    void tellsWhenMethodAndDataAreExchanged() {
        Ran ran = Ran.of("score", "--method", table, "--data", method);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo("--method " + table
                        + ": the file seems to be of the kind “table”; a methodology belongs there\n"
                        + "--data " + method
                        + ": the file seems to be of the kind “methodology”; an observatory or a table"
                        + " belongs there\nExchange the two.\n");
        assertThat(Ran.of("score", "--method", table, "--data", table, "--lang", "fr")
                        .err())
                .isEqualTo("--method " + table
                        + " : ce fichier semble être de sorte « tableau » ; il y faut une méthode\n");
    }

    @Test
    void namesAnUnknownOptionBesideTheOneThatIsMissing() {
        assertThat(Ran.of("score", "--methode", method, "--data", table).err())
                .startsWith("Unknown here: --methode\nDid you mean: --method?\nMissing: --method\n");
    }

    @Test
    void tellsWhatPeriodsThereAre() throws IOException {
        assertThat(score(table, "--period", "2020").err())
                .endsWith("Nothing in 2020; the periods there are: 2021, 2023\n");
        assertThat(scored("subject,visits\nhall:a,5\n", "--period", "2021").err())
                .endsWith("The rows have no period, so there is nothing in 2021; leave out --period\n");
    }

    @Test
    void explainsTheLastPeriodWhereSomeRowsHaveNone() throws IOException {
        String some = file("some.csv", "subject,period,visits\nhall:a,2021,5\nhall:a,,1\n");
        assertThat(Ran.of("explain", "--method", method, "--data", some, "--subject", "a")
                        .out())
                .startsWith("hall:a, 2021 · halls 1.0.0\n");
    }

    @Test
    void tellsOfAValueOnlyWhereItIsNearOneThatAConditionNames() throws IOException {
        assertThat(score(table).err()).doesNotContain("village");
        assertThat(scored("subject,setting,visits\nhall:a,twon,5\n").err())
                .contains("“setting”: no condition of the method names “twon”; did you mean “town”?\n");
        assertThat(scored("subject,setting,visits\nhall:a,suburbs,5\n", "--lang", "fr")
                        .err())
                .contains("aucune condition de la méthode ne nomme « suburbs » ; vouliez-vous dire « suburb » ?\n");
    }

    @Test
    void saysWhichAnswersAStepOfTheMethodIsNotDefinedFor() throws IOException {
        String rates = file(
                "rates.json",
                METHOD.replaceFirst(
                        "\"worst\": 0,", "\"worst\": 1, \"before\": [{\"by\": \"log\", \"base\": \"e\"}],"));
        String csv = file("rates.csv", "subject,visits\nhall:a,5\nhall:b,0\nhall:c,-1\n");
        assertThat(Ran.of("score", "--method", rates, "--data", csv, "--nature", "measured")
                        .err())
                .contains("“visits”: answers that cannot be used: 2, such as 0 of hall:b, for which a logarithm");
    }

    @Test
    void asksWhetherATotalIsASubject() throws IOException {
        assertThat(scored("subject,visits\nhall:a,5\nTotal,9\n").err())
                .contains("Is “Total” a subject? Its row is scored like the others\n");
        assertThat(scored("subject,visits\nhall:a,5\nMOYENNE,9\n", "--lang", "fr")
                        .err())
                .contains("« MOYENNE » est-il un sujet ? Sa ligne est notée comme les autres\n");
        assertThat(score(table).err()).doesNotContain("a subject?");
    }

    @Test
    void fitsOnOnePeriodOrSaysThatItPools() throws IOException {
        String open = file(
                "open.json",
                METHOD.replace(
                        "{\"by\": \"goalposts\", \"worst\": 0, \"best\": 10, \"outside\": \"clamp\"}",
                        "{\"by\": \"observed-z-score\", \"deviation\": \"sample\", \"direction\": \"more-is-better\","
                                + " \"centre\": 50, \"spread\": 10}"));
        String rows = file("rows.csv", "subject,period,visits\na,2021,1\na,2023,3\nb,2021,2\nb,2023,8\n");
        String out = folder.resolve("fitted.json").toString();
        assertThat(Ran.of("fit", "--method", open, "--data", rows, "--out", out).err())
                .contains("Method fitted on 4 rows (2 subjects in 2 periods; --period takes one), written to ");
        assertThat(Ran.of("fit", "--method", open, "--data", rows, "--out", out, "--period", "2021")
                        .err())
                .contains("Method fitted on 2 subjects, written to ");
        assertThat(folder.resolve("fitted.json")).content().contains("\"mean\": 1.5");
    }

    @Test
    void tellsWhyNothingRollsUpToALevel() {
        String[] rollup = {
            "rollup", "--method", "territorial-fragility-2018", "--data", "census-2018-departements", "--to", ""
        };
        rollup[6] = "country";
        assertThat(Ran.of(rollup).err()).contains("The catalogue holds no country;");
        rollup[6] = "commune";
        assertThat(Ran.of(rollup).err()).contains("Communes are the smallest parts: nothing lies in them.");
    }

    @Test
    void explainSaysWhyWhatWasAnsweredDoesNotApply() {
        String[] explain = {"explain", "--method", method, "--data", table, "--subject", "b"};
        assertThat(Ran.of(explain).out())
                .contains("does not apply: only where setting is town or suburb, here village");
        explain[6] = "c";
        assertThat(Ran.of(explain).out())
                .contains("does not apply: only where setting is town or suburb, here unknown");
    }

    @Test
    void verifySaysInTheLanguageOfThePageWhatIsNotThere() throws IOException {
        String card = folder.resolve("card.jsonl").toString();
        score(table, "--subject", "a", "--period", "2021", "--format", "json", "--out", card);
        String text = Files.readString(Path.of(card));
        Files.writeString(Path.of(card), text.replaceFirst(",\"gain\":[0-9.]+", ""));
        String[] verify = {"verify", card, "--method", method, "--data", table};
        assertThat(Ran.of(verify).out()).contains(", gain: nothing in the card, ");
        String[] french = Stream.of(verify, new String[] {"--lang", "fr"})
                .flatMap(Stream::of)
                .toArray(String[]::new);
        assertThat(Ran.of(french).out().replace('\u00a0', ' ')).contains(", gain : rien dans la fiche, ");
        Files.writeString(Path.of(table), TABLE.replace("town,5,2", "town,,2"));
        Files.writeString(
                Path.of(card), text.replaceAll("\"sha256\":\"[0-9a-f]+\",?", "").replace(",}", "}"));
        assertThat(Ran.of(french).out().replace('\u00a0', ' '))
                .contains("answered : 5.0 dans la fiche, rien recalculé");
    }

    @Test
    void verifySaysInWordsWhatDiffers() throws IOException {
        String card = folder.resolve("card.jsonl").toString();
        score(table, "--subject", "a", "--period", "2021", "--format", "json", "--out", card);
        String text = Files.readString(Path.of(card));
        Files.writeString(Path.of(card), text.replaceFirst("\"low\":50,\"high\":50", "\"low\":40,\"high\":60"));
        assertThat(Ran.of("verify", card, "--method", method, "--data", table).out())
                .contains(", bounds: 40.0 … 60.0 in the card, 50.0 … 50.0 when computed again")
                .doesNotContain("Bounds[");
        Files.writeString(Path.of(card), text.replace("\"version\":\"1.0.0\"", "\"version\":\"1.0.1\""));
        assertThat(Ran.of("verify", card, "--method", method, "--data", table).out())
                .contains("differs: methodology.version is 1.0.1 in the card, 1.0.0 when computed again");
    }
}
