package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What score, explain and compare write for other programs. Of two answers with weights 3 and 1 on goalposts from 0 to 10, a 4
 * and a 5 are 40 and 50, hence 42.5, and 5 with nothing is 50, from 37.5 to 62.5.
 */
class CardRowsTest {

    private static final String METHOD = """
            {"format": "impact-model/methodology/1", "id": "halls", "version": "1.0.0", "title": {"fr": "Salles", "en": "Halls"},
             "indicators": [
               {"id": "visits", "label": {"fr": "Visites", "en": "Visits"}, "sdg": ["11.7"],
                "normalise": {"by": "goalposts", "worst": 0, "best": 10, "outside": "clamp"}},
               {"id": "ties", "label": {"fr": "Liens", "en": "Ties"},
                "normalise": {"by": "goalposts", "worst": 0, "best": 10, "outside": "clamp"}}],
             "views": [{"id": "life", "title": {"fr": "Vie", "en": "Life"},
               "ranking": {"direction": "more-is-better", "ties": "competition"},
               "root": {"id": "all", "combine": {"by": "arithmetic"}, "missing": {"by": "available", "minimum-coverage": 0.5},
                 "children": [{"indicator": "visits", "weight": 3}, {"indicator": "ties", "weight": 1}]}}]}
            """;

    @TempDir
    private Path folder;

    private String method = "";
    private String other = "";
    private String table = "";

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    @BeforeEach
    void writesTheFiles() throws IOException {
        method = file("method.json", METHOD);
        other = file("other.json", METHOD.replace("\"weight\": 3", "\"weight\": 1"));
        table = file("table.csv", "subject,period,visits,ties\nhall:a,2021,4,5\nhall:b,2021,5,\n");
    }

    private Ran given(String command, String... more) {
        List<String> start = List.of(command, "--method", method, "--data", table);
        return Ran.of(Stream.concat(start.stream(), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void theRowsOfCardsSayWhyEachScoreIsNotHigher() {
        assertThat(given("score", "--format", "csv", "--subject", "a").out().lines())
                .containsExactly(
                        "subject,period,view,path,score,unavailable,coverage,not-applicable,low,high,contribution,nature,"
                                + "weight,gain,stood-in,answer,reason,observations,spread,source,label-fr,label-en,unit,sdg",
                        "hall:a,2021,life,all,42.5,,1,0,42.5,42.5,,measured,,,,,,,,,Vie,Life,,",
                        "hall:a,2021,life,all/visits,40,,1,0,40,40,30,measured,0.75,45,,4,,1,,,Visites,Visits,,11.7",
                        "hall:a,2021,life,all/ties,50,,1,0,50,50,12.5,measured,0.25,12.5,,5,,1,,,Liens,Ties,,");
    }

    @Test
    void theRowsOfRanksHaveTheBounds() {
        assertThat(given("score", "--rank", "--format", "csv").out().lines())
                .containsExactly(
                        "rank,subject,name,period,view,score,coverage,nature,low,high,unavailable",
                        "1,hall:b,hall:b,2021,life,50,0.75,measured,37.5,62.5,",
                        "2,hall:a,hall:a,2021,life,42.5,1,measured,42.5,42.5,");
        assertThat(given("score", "--rank", "--format", "json").out()).contains("\"low\":37.5,\"high\":62.5}");
    }

    @Test
    void explainWritesTheCardOfOneSubject() throws IOException {
        assertThat(given("explain", "--subject", "a", "--format", "csv").out())
                .isEqualTo(given("score", "--subject", "a", "--format", "csv").out());
        String card = path("card.json");
        Ran ran = given("explain", "--subject", "a", "--format", "json", "--out", card);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("card.json: 1");
        assertThat(Files.readString(Path.of(card)))
                .isEqualTo(given("score", "--subject", "a", "--format", "json").out());
        assertThat(given("explain", "--subject", "a", "--format", "pdf").code()).isEqualTo(2);
        assertThat(given("explain", "--subject", "a", "--out", table).code()).isEqualTo(2);
    }

    private String cards(String name, String by) {
        String cards = path(name);
        Ran.of("score", "--method", by, "--data", table, "--format", "json", "--out", cards);
        return cards;
    }

    /** With equal weights a 4 and a 5 give 45: all of the difference comes of the method. */
    @Test
    void compareWritesARowForEachPlace() throws IOException {
        String first = cards("first.jsonl", method) + "#1";
        String second = cards("second.jsonl", other) + "#1";
        String[] compare = {"compare", first, second, "--method", method, "--method", other, "--format", "csv"};
        String who = "hall:a,2021,halls 1.0.0,measured,";
        assertThat(Ran.of(compare).out().lines())
                .containsExactly(
                        "before-subject,before-period,before-methodology,before-nature,after-subject,after-period,"
                                + "after-methodology,after-nature,view,path,before,after,change,answers,coverage,method",
                        who + who + "life,all,42.5,45,2.5,0,0,2.5",
                        who + who + "life,all/visits,40,40,0,0,0,0",
                        who + who + "life,all/ties,50,50,0,0,0,0");
        compare[8] = "json";
        assertThat(Ran.of(compare).out()).contains("\"path\":\"all\",\"before\":42.5,\"after\":45,\"change\":2.5,");
        String out = path("difference.txt");
        assertThat(Ran.of("compare", first, second, "--method", method, "--method", other, "--out", out)
                        .out())
                .isEmpty();
        assertThat(Files.readString(Path.of(out))).startsWith("Before: hall:a, 2021");
    }

    /** Both methods call themselves halls 1.0.0: only their fingerprints tell them apart. */
    @Test
    void compareSaysWhichCardAnotherTextOfTheMethodMade() {
        String first = cards("first.jsonl", method) + "#1";
        String second = cards("second.jsonl", other) + "#1";
        Ran exchanged = Ran.of("compare", first, second, "--method", other, "--method", method);
        assertThat(exchanged.code()).isEqualTo(2);
        assertThat(exchanged.err())
                .isEqualTo("The methods are in the wrong order: the first made " + second + ", the second made " + first
                        + ". Exchange the two --method.\n");
        assertThat(Ran.of("compare", first, second, "--method", other, "--method", method, "--lang", "fr")
                        .err())
                .startsWith("Les méthodes sont dans le mauvais ordre : ")
                .endsWith("Échangez les deux --method.\n");
        assertThat(Ran.of("compare", first, second, "--method", method).err())
                .startsWith(second + " was made by another text of halls 1.0.0 than the one given (fingerprint ")
                .endsWith("its scores do not follow from this one: give the method that made it\n");
    }

    @Test
    void compareGoesOnWhereOnlyTheWordsOfTheMethodChanged() throws IOException {
        String reworded = file("reworded.json", METHOD.replace("Ties", "Bonds"));
        String first = cards("first.jsonl", method) + "#1";
        Ran ran = Ran.of("compare", first, first, "--method", reworded);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("Bonds");
        assertThat(ran.err())
                .contains("first.jsonl#1 was made by another text of halls 1.0.0", "follow from this one as well");
    }

    @Test
    void compareSaysWhichMethodACardNeeds() throws IOException {
        String later = file("later.json", METHOD.replace("1.0.0", "1.1.0"));
        String first = cards("first.jsonl", method) + "#1";
        assertThat(Ran.of("compare", first, first, "--method", later, "--lang", "fr")
                        .err())
                .isEqualTo(first
                        + " a été faite par halls 1.0.0, pas par halls 1.1.0 : donnez un --method pour chaque fiche,"
                        + " dans l’ordre des fiches\n");
    }

    @Test
    void tablesAndTreesSayOnceHowToReadThem() {
        String known = "Known: the share of the weight that is answered.";
        assertThat(given("score").out()).containsOnlyOnce(known).contains("Behind what holds back");
        assertThat(given("score", "--rank").out()).containsOnlyOnce(known).doesNotContain("Behind what holds back");
        String tree = given("explain", "--subject", "a").out();
        assertThat(tree)
                .containsOnlyOnce(known)
                .contains("SDG\u00a011.7", "Goals and targets (SDG): 11.7 ", " Gain: the\npoints");
        assertThat(given("explain", "--subject", "a", "--brief").out())
                .containsOnlyOnce(known)
                .doesNotContain("Gain: the", "SDG");
        assertThat(tree.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void quickstartTellsTheNextCommandInTheSameLanguage() {
        String french = Ran.of("quickstart", "--lang", "fr").out();
        assertThat(french).endsWith("--subject nord-emploi --lang fr\n").containsOnlyOnce("Connu\u00a0: la part");
        assertThat(french.lines().filter(line -> line.startsWith("examples/bin/impact")))
                .allMatch(line -> line.endsWith("--rank --lang fr"));
        assertThat(french).containsOnlyOnce("\n…\n");
        assertThat(Ran.in(Map.of("LANG", "fr"), "quickstart").out()).endsWith("--subject nord-emploi\n");
        assertThat(Ran.of("score", "--lang", "fr").err())
                .endsWith("Aide : examples/bin/impact score --help --lang fr\n");
    }

    /** Two sources of nobody named are two voices: a 4 and a 4.1 are 40 and 41, together 40.5. */
    @Test
    void sourcesThatDifferByAPointAreSaidToDisagree() throws IOException {
        method = file(
                "reconciled.json",
                METHOD.replace(
                        "\"indicators\": [",
                        "\"reconciliation\": {\"stages\": \"any\", \"assessors\": \"mean\"}, \"indicators\": ["));
        table = file(
                "long.csv",
                "subject,indicator,value,period,source\na,visits,4,2021,survey\na,visits,4.1,2021,register\n");
        assertThat(given("explain", "--subject", "a").out())
                .contains("2 observations, 1.0 points apart", "\nNote, assessors or sources disagree: Visits\n");
        assertThat(given("explain", "--subject", "a", "--lang", "fr").out())
                .contains("\nAttention, évaluateurs ou sources qui divergent : Visites\n");
        assertThat(given("score", "--format", "csv").out()).contains("4.05,,2,1,register|survey,");
    }

    /** With data as well, a method in the wrong place is the cause, not the data. */
    @Test
    void compareByDataSaysThatTheMethodIsAnother() throws IOException {
        String first = cards("first.jsonl", method) + "#1";
        assertThat(Ran.of("compare", first, first, "--method", other, "--data", table)
                        .err())
                .startsWith(first + " was made by another text of halls 1.0.0 than the one given (fingerprint ");
        String reworded = file("reworded.json", METHOD.replace("Ties", "Bonds"));
        Ran ran = Ran.of("compare", first, first, "--method", reworded, "--data", table);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("its scores follow from this one as well");
    }
}
