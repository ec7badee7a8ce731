package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.scoring.Scorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImpactTest {

    private static final String[] PORTFOLIO = {"--method", "impact-2018", "--data", "illustrative-portfolio"};
    private static final String[] REGIONS = {"--method", "territorial-fragility-2018", "--data", "census-2018-regions"};

    @TempDir
    private Path folder;

    private static Ran with(String command, String[] given, String... more) {
        return Ran.of(Stream.of(Stream.of(command), Stream.of(given), Stream.of(more))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void alliancesAreFollowedFromTheDayTheyBegan() {
        assertThat(with("time", PORTFOLIO, "--subject", "nord-emploi").out())
                .contains("Horizons are counted from 2019-01-01.", "18 months", "over");
        assertThat(with("time", PORTFOLIO, "--subject", "nord-emploi", "--since", "2022-01-01")
                        .out())
                .contains("Horizons are counted from 2022-01-01.");
    }

    @Test
    void territoriesOfATableAreComparedWithThoseOfTheirLevel() {
        assertThat(with("peers", REGIONS, "--subject", "region-11").out())
                .contains(
                        "Peers: those that share the level of the territory, 5 at least.",
                        "rank 1 of 17",
                        "→ Île-de-France");
        assertThat(with("peers", new String[] {"--method", "hdi-2021", "--data", file("countries.csv")})
                        .code())
                .isEqualTo(1);
    }

    @Test
    void departementsRollUpToTheRegionsThatAreScored() {
        String[] departements = {"--method", "territorial-fragility-2018", "--data", "census-2018-departements"};
        List<String> scored = with("score", REGIONS)
                .out()
                .lines()
                .filter(line -> line.contains(" … "))
                .map(ImpactTest::nameAndScore)
                .toList();
        List<String> rolled = with("rollup", departements, "--to", "region")
                .out()
                .lines()
                .map(ImpactTest::nameAndScore)
                .toList();
        assertThat(scored).hasSize(17);
        assertThat(rolled).containsAll(scored);
    }

    /** The name and the first figure with a decimal: the score. */
    private static String nameAndScore(String line) {
        return line.replaceAll("^(\\S+( \\S+)*?) .*? ([0-9]+\\.[0-9]) .*", "$1 $3");
    }

    /** 17 regions and 100 départements, of which 20 are shown, 16 alliances in 2 periods less one that was not there yet. */
    @Test
    void quickstartScoresRegionsDepartementsAndThePortfolio() throws IOException {
        Ran ran = Ran.of("quickstart", "--out", folder.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out())
                .contains(
                        "Île-de-France",
                        "Yvelines",
                        "Aude",
                        "of 100",
                        "Nord Emploi, 2021",
                        "a proposal of this project");
        assertThat(ran.out().lines().filter(line -> line.contains(" … ")).count())
                .isEqualTo(17 + 20 + 31);
        assertThat(Files.readAllLines(folder.resolve("census-2018-departements.jsonl")))
                .hasSize(100);
        assertThat(Files.readString(folder.resolve("illustrative-portfolio.csv")))
                .contains("illustrative");
    }

    @Test
    void saysIllustrativeWhereverThePortfolioIsShown() {
        assertThat(with("score", PORTFOLIO).out()).contains("ILLUSTRATIVE");
        assertThat(with("explain", PORTFOLIO, "--subject", "nord-emploi").out()).contains("ILLUSTRATIVE");
        for (String command : List.of("time", "peers", "rollup")) {
            String[] to = command.equals("rollup") ? new String[] {"--to", "region"} : new String[0];
            assertThat(with(command, PORTFOLIO, to).out()).contains("ILLUSTRATIVE");
            String csv = with(
                            command,
                            PORTFOLIO,
                            Stream.of(to, new String[] {"--format", "csv"})
                                    .flatMap(Stream::of)
                                    .toArray(String[]::new))
                    .out();
            assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> (line + ",").contains(",illustrative,"));
        }
        assertThat(with("score", PORTFOLIO, "--format", "csv").out().lines().skip(1))
                .allMatch(line -> line.contains(",illustrative,"));
        assertThat(with("score", PORTFOLIO, "--format", "json").out().lines())
                .allMatch(line -> line.contains("\"nature\":\"illustrative\""));
    }

    @Test
    void speaksTheLanguageOfTheOptionElseOfTheEnvironmentElseEnglish() {
        assertThat(Ran.in(Map.of("LANG", "fr_FR.UTF-8"), "methods").out()).contains("Indicateurs");
        assertThat(Ran.in(Map.of("LANG", "fr_FR.UTF-8"), "methods", "--lang", "en")
                        .out())
                .contains("Indicators");
        assertThat(Ran.in(Map.of("LANG", "de_DE.UTF-8"), "methods", "--lang=fr").out())
                .contains("Indicateurs");
        assertThat(Ran.in(Map.of(), "methods").out()).contains("Indicators");
    }

    @Test
    void coloursOnATerminalUnlessToldNotTo() {
        assertThat(Ran.in(Map.of("IMPACT_TERMINAL", "yes"), "methods").out()).contains("\u001b[");
        assertThat(Ran.in(Map.of("IMPACT_TERMINAL", "yes", "NO_COLOR", "1"), "methods")
                        .out())
                .doesNotContain("\u001b[");
        assertThat(Ran.in(Map.of(), "methods").out()).doesNotContain("\u001b[");
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 120})
    void fillsNoMoreColumnsThanThereAre(int columns) {
        Map<String, String> wide = Map.of("COLUMNS", Integer.toString(columns), "LANG", "fr");
        for (String command : List.of("score", "explain")) {
            String out = Ran.in(
                            wide,
                            command,
                            "--method",
                            "impact-2018",
                            "--data",
                            "illustrative-portfolio",
                            "--subject",
                            "nord-emploi")
                    .out();
            assertThat(out.lines()).isNotEmpty().allMatch(line -> line.length() <= columns);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quickstart",
                "score",
                "explain",
                "compare",
                "verify",
                "rollup",
                "time",
                "peers",
                "influence",
                "fit",
                "validate",
                "test",
                "methods",
                "schema"
            })
    void helpsWithExamplesInBothLanguages(String command) {
        Ran english = Ran.of(command, "--help");
        Ran french = Ran.of(command, "--help", "--lang", "fr");
        assertThat(english.code()).isZero();
        assertThat(english.out())
                .contains("Usage: ", "Examples", "  impact " + command)
                .doesNotContain("Exemples");
        assertThat(french.out())
                .contains("Utilisation", "Exemples", "  impact " + command)
                .doesNotContain("Examples");
    }

    @Test
    void endsWithTwoForWrongUseAndSaysWhatThereIs() {
        assertThat(Ran.of("scor").code()).isEqualTo(2);
        assertThat(Ran.of("scor").err()).contains("Unknown here: scor", "Did you mean: score", "impact --help");
        assertThat(Ran.of("score", "--lang", "fr").err()).contains("Il manque : --method, --data");
        assertThat(Ran.of().code()).isEqualTo(2);
        assertThat(Ran.of("--lang", "fr").err()).contains("Utilisation");
        assertThat(with("score", REGIONS, "--view", "strength").err())
                .isEqualTo("No view “strength”; there are: solidity, fragility\n");
        assertThat(with("explain", REGIONS, "--subject", "texas").code()).isEqualTo(2);
        assertThat(with("score", REGIONS, "--format", "pdf").code()).isEqualTo(2);
        assertThat(with("score", PORTFOLIO, "--through", "mayors").code()).isEqualTo(2);
        assertThat(Ran.of("schema", "method").err()).contains("methodology, observatory, scorecard");
    }

    @Test
    void endsWithOneForProblemsAndTellsThemAll() throws IOException {
        Path wrong = Files.writeString(
                folder.resolve("wrong.csv"), "subject,unemployment,age-75-plus\nterritory:x,many,2\nterritory:y,3\n");
        Ran ran = Ran.of("score", "--method", "territorial-fragility-2018", "--data", wrong.toString());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains(
                        "wrong.csv:2 [unemployment] [not-a-number-cell]", "wrong.csv:3 [row-too-short]", "2 problems.");
        assertThat(Ran.of("score", "--method", "impact-2019", "--data", "x.csv").err())
                .contains("Did you mean \"impact-2018\"?");
        assertThat(Ran.of("validate", file("absent.json")).code()).isEqualTo(1);
    }

    @Test
    void validatesEachKindOfFile() throws IOException {
        with("score", REGIONS, "--format", "json", "--out", file("cards.jsonl"));
        Files.writeString(folder.resolve("method.json"), DocumentType.METHODOLOGY.schema());
        Path table = Files.writeString(folder.resolve("table.csv"), "subject;unemployment\nterritory:x;3,5\n");
        assertThat(Ran.of("validate", file("cards.jsonl"), table.toString()).code())
                .isZero();
        assertThat(Ran.of("validate", table.toString(), "--method", "territorial-fragility-2018")
                        .code())
                .isZero();
        assertThat(Ran.of("validate", table.toString(), "--method", "hdi-2021").err())
                .contains("[unknown-column]");
        assertThat(Ran.of("validate", file("method.json")).code()).isEqualTo(1);
    }

    @Test
    void verifiesACardAndFindsTheNumberThatWasChanged() throws IOException {
        with("score", REGIONS, "--subject", "region-11", "--format", "json", "--out", file("card.jsonl"));
        String[] card = {"verify", file("card.jsonl")};
        assertThat(with(card[0], REGIONS, card[1]).out()).isEqualTo("territory:region-11: identical\n");
        String text = Files.readString(folder.resolve("card.jsonl"));
        Files.writeString(folder.resolve("card.jsonl"), text.replaceFirst("\"score\":[0-9]", "\"score\":1"));
        Ran changed = with(card[0], REGIONS, card[1]);
        assertThat(changed.code()).isEqualTo(1);
        assertThat(changed.out()).contains("differs first at solidity", "score");
    }

    private String[] table(String name, String rows) throws IOException {
        Path written = Files.writeString(folder.resolve(name), rows);
        return new String[] {"--method", "territorial-fragility-2018", "--data", written.toString()};
    }

    @Test
    void verifiesACardWhoseDataAreCalledOtherwiseNow() throws IOException {
        String rows = "subject,unemployment\nterritory:region-11,12\n";
        String[] before = table("a.csv", rows);
        String[] after = table("b.csv", rows);
        with("score", before, "--format", "json", "--out", file("a.jsonl"));
        Ran same = with("verify", after, file("a.jsonl"));
        assertThat(same.code()).isZero();
        assertThat(same.out()).contains("identical; the data are called b.csv now, a.csv in the card");
        Files.writeString(folder.resolve("b.csv"), rows.replace("12", "13"));
        assertThat(with("verify", after, file("a.jsonl")).code()).isEqualTo(1);
    }

    @Test
    void comparesTwoCardsOfOneAlliance() {
        with("score", PORTFOLIO, "--subject", "nord-emploi", "--format", "json", "--out", file("two.jsonl"));
        Ran ran = Ran.of("compare", file("two.jsonl") + "#1", file("two.jsonl") + "#2", "--view", "impacts");
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Impact of the alliance", "Answers", "Coverage", "ILLUSTRATIVE");
        assertThat(Ran.of("compare", file("two.jsonl"), file("two.jsonl")).code())
                .isEqualTo(2);
        Ran first = Ran.of("compare", file("two.jsonl") + "#1", file("two.jsonl") + "#2");
        assertThat(first.out())
                .startsWith("Before: alliance:nord-emploi, 2021 · impact-2018 1.0.0\n"
                        + "After: alliance:nord-emploi, 2023 · impact-2018 1.0.0\n")
                .contains("Impact of the alliance")
                .hasLineCount((int) ran.out().lines().count());
        assertThat(first.err()).contains("Other views (--view): ");
    }

    @Test
    void fitsAMethodThatThenScores() throws IOException {
        String method =
                Files.readString(Path.of("../impact-io/src/test/resources/methods/territorial-fragility-to-fit.json"));
        Path toFit = Files.writeString(folder.resolve("to-fit.json"), method);
        assertThat(Ran.of("score", "--method", toFit.toString(), "--data", "census-2018-regions")
                        .err())
                .contains("still waits for reference data");
        Ran ran = Ran.of(
                "fit",
                "--method",
                toFit.toString(),
                "--data",
                "census-2018-departements",
                "--out",
                file("fitted.json"));
        assertThat(ran.err()).contains("Method fitted on 100 subjects");
        Scorer.of(DocumentType.METHODOLOGY
                .read(Source.of(folder.resolve("fitted.json")))
                .orThrow());
    }

    @Test
    void runsTheExamplesOfAMethodAndSaysWhichDoNotHold() throws IOException {
        assertThat(Ran.of("test", "impact-2018").code()).isZero();
        String tai = "../impact-io/src/main/resources/org/impactmodel/io/methods/territorial-fragility-2018.json";
        String broken = Files.readString(Path.of(tai)).replaceFirst("\"score\": [0-9.]+", "\"score\": 1.5");
        Path file = Files.writeString(folder.resolve("broken.json"), broken);
        assertThat(Ran.of("test", file.toString()).code()).isEqualTo(1);
        assertThat(Ran.of("test", file.toString()).out()).contains("DIFFERS");
    }

    @Test
    void readsWeightsThroughAPopulation() {
        String[] crossed = {
            "--method", "impact-2018-crossed-views", "--data", "illustrative-portfolio", "--format", "csv"
        };
        Ran citizens = with("score", crossed, "--through", "citizens");
        assertThat(citizens.code()).isZero();
        assertThat(citizens.out())
                .isNotEqualTo(
                        with("score", crossed, "--through", "elected-officials").out());
    }

    @Test
    void comparesOnlyWhatHasAViewInCommon() {
        with("score", PORTFOLIO, "--subject", "nord-emploi", "--format", "json", "--out", file("alliance.jsonl"));
        with("score", REGIONS, "--subject", "region-11", "--format", "json", "--out", file("region.jsonl"));
        String alliance = file("alliance.jsonl") + "#1";
        Ran unknown = Ran.of("compare", alliance, alliance, "--view", "zork");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).startsWith("No view “zork”; there are: impacts");
        Ran apart = Ran.of("compare", alliance, file("region.jsonl"), "--lang", "fr");
        assertThat(apart.code()).isEqualTo(2);
        assertThat(apart.err()).isEqualTo("Les deux fiches n’ont aucune vue en commun\n");
    }

    @Test
    void refusesALanguageThatItDoesNotSpeakAndTakesTheEnvironmentInItsOrder() {
        Ran ran = Ran.of("methods", "--lang", "xx");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).isEqualTo("No language “xx”; there are: fr, en\n");
        assertThat(Ran.in(Map.of("LC_ALL", "fr_FR.UTF-8", "LANG", "en_GB.UTF-8"), "methods", "--lang=de")
                        .err())
                .isEqualTo("Aucune langue « de » ; il y a : fr, en\n");
        assertThat(Ran.in(Map.of("LC_MESSAGES", "fr_FR.UTF-8", "LANG", "en_GB.UTF-8"), "methods")
                        .out())
                .contains("Indicateurs");
        assertThat(Ran.in(Map.of("LC_ALL", "", "LANG", "fr_FR.UTF-8"), "methods")
                        .out())
                .contains("Indicateurs");
    }

    @Test
    void tellsAMissingFileAndAFolderFromAFileThatIsWrong() {
        for (String name : List.of("absent.json", "absent.csv", "absent.jsonl")) {
            Ran ran = Ran.of("validate", file(name));
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).contains("[no-such-file] There is no such file.");
        }
        assertThat(Ran.of("validate", file("absent.json"), "--lang", "fr").err())
                .contains("[no-such-file] Ce fichier n’existe pas.");
        assertThat(Ran.of("validate", folder.toString(), "--lang", "fr").err())
                .contains("[is-a-folder] Ceci est un dossier, pas un fichier.");
    }

    @Test
    void givesAMethodThatShipsAsADocumentToEdit() {
        Ran ran = Ran.of("methods", "hdi-2021");
        assertThat(ran.code()).isZero();
        assertThat(DocumentType.METHODOLOGY
                        .read(Source.of("mine.json", ran.out()))
                        .orThrow()
                        .id())
                .isEqualTo("hdi-2021");
        assertThat(Ran.of("methods", "hdi-2022").err()).contains("Did you mean \"hdi-2021\"?");
    }
}
