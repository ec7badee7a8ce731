package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.shipped.Portfolios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that a method cannot take as it is: what the command line says of it, and what it does. */
class MethodAndDataTest {

    @TempDir
    private Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String portfolio() {
        return DocumentType.OBSERVATORY.text(
                DocumentType.OBSERVATORY
                        .read(Portfolios.source("illustrative-portfolio"))
                        .orThrow(),
                Layout.COMPACT);
    }

    private String misspelt() throws IOException {
        return file(
                "misspelt.json",
                portfolio()
                        .replaceFirst("\"indicator\":\"open-door-level\"", "\"indicator\":\"open-dor-level\"")
                        .replaceFirst("\"level\":\"trained\"", "\"level\":\"traned\""));
    }

    @Test
    void validateHoldsAnObservatoryAgainstTheMethod() throws IOException {
        String file = misspelt();
        assertThat(Ran.of("validate", file).code()).isZero();
        assertThat(Ran.of("validate", file, "--method", "impact-2018").err())
                .contains("[unknown-indicator] The method has no indicator \"open-dor-level\". Did you mean"
                        + " \"open-door-level\"?")
                .contains("[unknown-level] The indicator has no level \"traned\". Did you mean \"trained\"?")
                .contains("2 problems.");
        assertThat(Ran.of("validate", file, "--method", "impact-2018", "--lang", "fr")
                        .err())
                .contains("[unknown-level] L’indicateur n’a pas de niveau « traned ».");
    }

    @Test
    void scoreSaysHowManyObservationsItLeavesOut() throws IOException {
        String file = misspelt();
        Ran ran = Ran.of("score", "--method", "impact-2018", "--data", file);
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("Observations of indicators that this method does not have, left out: 1; impact validate"
                        + " --method tells which")
                .contains("Observations whose level or number this method does not take: 1; impact validate --method"
                        + " tells which");
        assertThat(Ran.of("score", "--method", "impact-2018", "--data", file, "--lang", "fr")
                        .err())
                .contains("Observations d’indicateurs que cette méthode n’a pas, laissées de côté : 1 ; impact validate"
                        + " --method dit lesquelles")
                .contains("Observations dont cette méthode n’accepte pas le niveau ou le nombre : 1 ; impact validate"
                        + " --method dit lesquelles");
    }

    @Test
    void readsLinesAsTheLibraryDoes() throws IOException {
        String card = Ran.of(
                        "score",
                        "--method",
                        "territorial-fragility-2018",
                        "--data",
                        "census-2018-regions",
                        "--format",
                        "json")
                .out()
                .lines()
                .findFirst()
                .orElseThrow();
        String blank = file("blank.jsonl", card + "\n\n" + card + "\n");
        assertThat(Ran.of("validate", blank).code()).isZero();
        byte[] bytes = (card + "\n" + card.replaceFirst("guadeloupe|region", "r\u00e9gion"))
                .getBytes(StandardCharsets.ISO_8859_1);
        String broken = Files.write(folder.resolve("broken.jsonl"), bytes).toString();
        Ran checked = Ran.of("validate", broken);
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.err()).contains("[broken-utf8]");
        Ran verified =
                Ran.of("verify", broken, "--method", "territorial-fragility-2018", "--data", "census-2018-regions");
        assertThat(verified.err()).contains("[broken-utf8]").doesNotContain("trailing-content");
        assertThat(Ran.of("compare", blank + "#1", blank + "#99").err())
                .contains(blank + " has 2 cards; there is no card 99");
        assertThat(Ran.of("compare", blank + "#1", blank + "#99", "--lang", "fr")
                        .err())
                .contains(blank + " contient 2 fiches ; il n’y a pas de fiche 99");
    }

    private static final String SOLIDITY = "territorial-fragility-2018";

    @Test
    void refusesATableInWhichASubjectComesTwiceInOnePeriod() throws IOException {
        String twice = file("twice.csv", "subject,period,unemployment\na,2018,5\na,2018,9\na,2019,7\n");
        for (String command : new String[] {"validate", "score"}) {
            Ran ran = command.equals("score")
                    ? Ran.of(command, "--method", SOLIDITY, "--data", twice)
                    : Ran.of(command, twice, "--method", SOLIDITY);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err())
                    .contains("twice.csv:3 [subject] [duplicate-row] The subject \"a 2018\" already has a row above.")
                    .contains("1 problem.");
        }
    }

    @Test
    void asksWhyNotLowerWhereLessIsBetter() {
        String[] nord = {
            "--method",
            SOLIDITY,
            "--data",
            "census-2018-departements",
            "--subject",
            "departement-59",
            "--view",
            "fragility"
        };
        assertThat(Ran.of(with("explain", nord)).out())
                .contains("Why not lower: would be 18.3 lower if “Unemployment” were at its best")
                .doesNotContain("nothing better is possible");
        assertThat(Ran.of(with("explain", nord, "--lang", "fr")).out())
                .contains("Pourquoi pas plus bas : perdrait 18,3 points si «\u00a0");
        assertThat(Ran.of(with("score", nord)).out()).contains("What weighs most");
        assertThat(Ran.of(with("score", nord, "--lang", "fr")).out()).contains("Ce qui pèse le plus");
    }

    private static String[] with(String command, String[] given, String... more) {
        return Stream.of(Stream.of(command), Stream.of(given), Stream.of(more))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }

    @Test
    void saysOfAnAttributeThatConditionsAskForWhoHasNoneAndWhatTheyDoNotName() throws IOException {
        String method = file("sized.json", """
                {"format": "impact-model/methodology/1", "id": "sized", "version": "1.0.0",
                 "title": {"fr": "Par taille", "en": "By size"}, "scale": 100,
                 "indicators": [{"id": "jobs", "label": {"fr": "Emplois"},
                   "applies-if": [{"attribute": "size", "any-of": ["large", "medium"]}],
                   "normalise": {"by": "goalposts", "worst": 0, "best": 50, "outside": "clamp"}}],
                 "views": [{"id": "v", "title": {"fr": "Vue"}, "root": {"id": "r", "combine": {"by": "arithmetic"},
                   "missing": {"by": "all"}, "children": [{"indicator": "jobs", "weight": 1}]}}]}
                """);
        String data = file("sizes.csv", "subject,size,jobs\na,large,5\nb,medum,6\nc,,7\n");
        assertThat(Ran.of("score", "--method", method, "--data", data).err())
                .contains("Subjects without “size”: 1 of 3; what applies only to some of its values does not apply to"
                        + " them: jobs")
                .contains("“size”: no condition of the method names “medum”; did you mean “medium”?");
        assertThat(Ran.of("score", "--method", method, "--data", data, "--lang", "fr")
                        .err())
                .contains("Sujets sans « size » : 1 sur 3 ;")
                .contains(
                        "« size » : aucune condition de la méthode ne nomme « medum » ; vouliez-vous dire « medium » ?");
        String empty = file("empty.csv", "subject,size,jobs\n");
        assertThat(Ran.of("score", "--method", method, "--data", empty).err()).isEqualTo("The table has no rows\n");
        assertThat(Ran.of("fit", "--method", method, "--data", data, "--out", file("x.json", ""))
                        .err())
                .isEqualTo("Nothing to fit: every parameter of sized is written in it. Nothing was written.\n");
        assertThat(Ran.of("fit", "--method", method, "--data", data, "--out", file("x.json", ""), "--lang", "fr")
                        .err())
                .isEqualTo("Rien à ajuster : tous les paramètres de sized y sont écrits. Rien n’a été écrit.\n");
    }

    private static final String BY_SETTING = """
            {"format": "impact-model/methodology/1", "id": "libraries", "version": "1.0.0",
             "title": {"fr": "Bibliothèques", "en": "Libraries"}, "scale": 100,
             "peers": {"same": ["setting"], "minimum-group": 1},
             "indicators": [
               {"id": "loans", "label": {"fr": "Prêts"},
                "normalise": {"by": "goalposts", "worst": 0, "best": 50, "outside": "clamp"}},
               {"id": "visits", "label": {"fr": "Visites"}, "applies-if": [{"attribute": "setting", "any-of": ["town"]}],
                "normalise": {"by": "goalposts", "worst": 0, "best": 10, "outside": "clamp"}}],
             "views": [{"id": "v", "root": {"id": "r", "combine": {"by": "arithmetic"}, "missing": {"by": "all"},
               "children": [{"indicator": "loans", "weight": 1}, {"indicator": "visits", "weight": 1}]}}]}
            """;

    @Test
    void takesWhatSubjectsAreFromATableOfTheirOwn() throws IOException {
        String[] given = {
            "--method", file("libraries.json", BY_SETTING),
            "--data",
                    file(
                            "long.csv",
                            "subject,indicator,value,period,remark\nnorth,loans,20,2024,odd\nnorth,visits,4,2024,\n"
                                    + "south,loans,30,2024,\nsouth,visits,9,2024,\nsouth,colour,blue,2024,\n"),
            "--ignore", "remark,colour"
        };
        assertThat(Ran.of(with("score", given)).err()).contains("Subjects without “setting”: 2 of 2;");
        String subjects = file("subjects.csv", "subject,setting\nnorth,town\nsouth,town\nzoo,town\n");
        Ran told = Ran.of(with("score", given, "--subjects", subjects));
        assertThat(told.err()).isEqualTo("Subjects in --subjects of which nothing was observed: 1 (zoo)\n");
        assertThat(told.out()).contains("north, 2024   40.0").contains("south, 2024   75.0");
        assertThat(Ran.of(with("peers", given, "--subjects", subjects)).out()).contains("1 of 2");
        String misspelt = file("misspelt.csv", "subject,setting\nnorth,town\nsuoth,town\n");
        assertThat(Ran.of(with("score", given, "--subjects", misspelt, "--lang", "fr"))
                        .err())
                .contains("Rien n’a été observé de « suoth », que nomme --subjects ; vouliez-vous dire « south » ?");
        String unknown = file("unknown.csv", "subject,seting\nnorth,town\n");
        Ran refused = Ran.of(with("score", given, "--subjects", unknown));
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("unknown.csv:1 [seting] [unknown-column] The column \"seting\" is not known. Did you mean"
                        + " \"setting\"?")
                .contains("possible columns: period, setting.");
    }

    @Test
    void verifiesACardOfDataAndSubjectsByBoth() throws IOException {
        String[] given = {
            "--method", file("libraries.json", BY_SETTING),
            "--data", file("answers.csv", "subject,loans,visits\nnorth,20,4\n"),
            "--subjects", file("subjects.csv", "subject,setting\nnorth,town\n")
        };
        String card = Ran.of(with("score", given, "--format", "json")).out();
        // printf %s%s $(sha256sum < answers.csv) $(sha256sum < subjects.csv) | tr -d ' -' | sha256sum (coreutils 9.1)
        assertThat(card)
                .contains("\"source\":\"answers.csv + subjects.csv\"")
                .contains("faec5cb720cb466c0a0e42baead3312b03dc58b9ea9f4ed8bd6675e433bdbecd");
        String cards = file("cards.jsonl", card);
        assertThat(Ran.of(with("verify", given, cards)).out()).isEqualTo("north: identical\n");
    }

    private static final String BY_GROUP = BY_SETTING.replace(
            "\"normalise\": {\"by\": \"goalposts\", \"worst\": 0, \"best\": 50, \"outside\": \"clamp\"}",
            "\"normalise\": {\"by\": \"grouped-goalposts\", \"attribute\": \"size\", \"groups\": {\"large\": {\"worst\": 0,"
                    + " \"best\": 50}, \"small\": {\"worst\": 0, \"best\": 40}}, \"outside\": \"clamp\"}");

    /** The goalposts of a card that does not name its group are not known from the card. North: 20 of 50; south: 20 of 40. */
    @Test
    void comparesCardsThatDoNotTellTheirGroupsByTheDataThatTheyWereMadeFrom() throws IOException {
        String[] given = {
            "--method", file("groups.json", BY_GROUP),
            "--data", file("answers.csv", "subject,loans,visits,remark\nnorth,20,4,\nsouth,20,4,\n"),
            "--ignore", "remark",
            "--subjects", file("subjects.csv", "subject,setting,size\nnorth,town,large\nsouth,town,small\n")
        };
        String cards = file(
                "cards.jsonl", Ran.of(with("score", given, "--format", "json")).out());
        Ran compared = Ran.of(with("compare", given, cards + "#1", cards + "#2"));
        assertThat(compared.out())
                .containsPattern("r +40\\.0 +45\\.0 +\\+5\\.0 +0 +\\+5\\.0 +0")
                .contains("and other groups that the subject is in");
        String[] alone = {"compare", cards + "#1", cards + "#2", "--method", given[1]};
        assertThat(Ran.of(alone).code()).isEqualTo(2);
        assertThat(Ran.of(alone).err())
                .contains("do not follow from its own leaves, as where goalposts or missing answers go by a group")
                .endsWith("give the data that it was made from, --data FILE\n");
        String[] other = {
            "--data", file("other.csv", "subject,loans,visits\nnorth,21,4\n"), "--subjects", given[7], "--lang", "fr"
        };
        assertThat(Ran.of(Stream.of(alone, other).flatMap(Stream::of).toArray(String[]::new))
                        .err())
                .isEqualTo(
                        "La fiche de north ne découle pas de " + other[1] + " ; impact verify dit où elle diffère\n");
        assertThat(Ran.of("compare", cards + "#1", cards + "#2", "--method", SOLIDITY)
                        .err())
                .endsWith(
                        "was made by libraries 1.0.0, not by territorial-fragility-2018 1.0.0: give a --method for each"
                                + " card, in the order of the cards\n");
    }

    @Test
    void ignoresNothingThatTheMethodAsksFor() throws IOException {
        String method = file("libraries.json", BY_SETTING);
        String data = file("answers.csv", "subject,loans,visits,remark\nnorth,20,4,odd\n");
        assertThat(Ran.of("validate", data, "--method", method, "--ignore", "remark")
                        .code())
                .isZero();
        for (String name : new String[] {"loans", "setting", "subject"}) {
            Ran ran = Ran.of("score", "--method", method, "--data", data, "--ignore", "remark," + name);
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).isEqualTo("“" + name + "” cannot be ignored: the method or the table needs it\n");
        }
    }

    @Test
    void saysWhyThereIsNothingToScore() {
        String[] portfolio = {"--method", "impact-2018", "--data", "illustrative-portfolio"};
        assertThat(Ran.of("score", "--method", "hdi-2021", "--data", "illustrative-portfolio")
                        .err())
                .contains("No observation is of an indicator of this method\n");
        assertThat(Ran.of(with("score", portfolio, "--period", "zork")).err())
                .isEqualTo("“zork” is not a period; a period is written 2021, 2021-Q2, 2021-03 or 2020/2022\n");
        assertThat(Ran.of(with("explain", portfolio, "--subject", "nord-emploi", "--period", "2022"))
                        .err())
                .isEqualTo("Nothing of “nord-emploi” in 2022; the periods there are: 2021, 2023\n");
        assertThat(Ran.of(with("explain", portfolio, "--subject", "nord-emplois"))
                        .err())
                .isEqualTo("No subject “nord-emplois”; did you mean: alliance:nord-emploi?\n");
        assertThat(Ran.of(with("explain", portfolio, "--subject", "nord-emplois", "--lang", "fr"))
                        .err())
                .isEqualTo("Aucun sujet « nord-emplois » ; vouliez-vous dire : alliance:nord-emploi ?\n");
        assertThat(Ran.of(with("explain", portfolio, "--subject", "Nord Emploi"))
                        .code())
                .isZero();
        assertThat(Ran.of(with("score", portfolio, "--through", "citizens")).err())
                .isEqualTo(
                        "The method impact-2018 carries no weights of populations; impact-2018-crossed-views does\n");
    }
}
