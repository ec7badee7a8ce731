package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyCommandsTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makesUpSurveys() {
        Ran ran = Ran.of("survey", "sample", "--out", folder.toString());
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("illustrative-citizens-2022.json", "ILLUSTRATIVE DATA");
    }

    private static String file(String survey) {
        return folder.resolve("illustrative-" + survey + ".json").toString();
    }

    /** A word that names a survey, such as @citizens-2022, stands for its file. */
    private static Ran survey(String language, int columns, String line) {
        List<String> arguments = new ArrayList<>(List.of("survey"));
        for (String word : line.split(" ")) {
            arguments.add(word.startsWith("@") ? file(word.substring(1)) : word);
        }
        Map<String, String> environment = Map.of("LANG", language, "COLUMNS", Integer.toString(columns));
        return Ran.in(environment, arguments.toArray(String[]::new));
    }

    private static Ran survey(String line) {
        return survey("en", 80, line);
    }

    private static final String AREAS =
            "small-area @citizens-2022 --question fragilities --option employment --by region --auxiliary census-2018-regions --with unemployment";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "describe @citizens-2022",
                "weight @citizens-2022",
                "estimate @citizens-2022 --question innovation --by region",
                "estimate @citizens-2022 --question trust --mean --by profile",
                "cross @citizens-2022 @elected-officials-2022 @association-leaders-2022 --question innovation",
                "trend @citizens-2017 @citizens-2022 --question innovation",
                "signals @citizens-2017 @citizens-2022 --all",
                "plan --respondents 200",
                AREAS
            })
    void fitsThePageInBothLanguagesAndSaysIllustrative(String line) {
        for (String language : List.of("fr", "en")) {
            for (int columns : List.of(80, 120)) {
                Ran ran = survey(language, columns, line);
                assertThat(ran.code()).as(ran.err()).isZero();
                assertThat(ran.out().lines()).isNotEmpty().allMatch(one -> one.length() <= columns);
                if (!line.startsWith("plan")) {
                    assertThat(ran.out())
                            .contains(language.equals("fr") ? "DONNÉES ILLUSTRATIVES" : "ILLUSTRATIVE DATA");
                }
            }
        }
    }

    @Test
    void breaksNamesOfTerritoriesBehindTheirHyphens() {
        assertThat(survey(AREAS).out())
                .contains("Bourgogne- ", "\nFranche-Comté\n", "Publish?", "with care", "Fay-Herriot with unemployment");
        assertThat(survey("fr", 80, AREAS).out()).contains("Bourgogne- ", "Publiable", "prudence");
    }

    @Test
    void describesInFrench() {
        assertThat(survey("fr", 80, "describe @citizens-2022").out()).isEqualTo("""
                Enquête illustrative, Citoyens, 2022
                DONNÉES ILLUSTRATIVES, inventées pour montrer la lecture
                Citoyens · 2022 · 305 répondants · échantillon : Aléatoire
                13 strates (region), 305 unités tirées, 292 degrés de liberté
                Poids de 53\u202F323 à 167\u202F292, somme 49\u202F624\u202F362 ; des poids inégaux laissent la
                valeur de 302,7 répondants

                Question     Ont répondu  Ne sait pas  Sans réponse  Question non posée
                innovation           285           14             6                   0
                fragilities          305            0             0                   0
                trust                282            0             0                  23
                """);
    }

    /** p is 0.0508 alone; two parts with one test each would double the smaller, two answers of one test would not. */
    @Test
    void testsTwoAnswersThatExcludeEachOtherOnce() {
        String both = survey("cross @citizens-2022 @elected-officials-2022 --question innovation")
                .out();
        assertThat(both)
                .contains(
                        "−7.6  −15.3 … +0.2   0.051",
                        "+7.6  −0.2 … +15.3   0.051",
                        "make one difference: it is tested");
        String one = survey("cross @citizens-2022 @elected-officials-2022 --question innovation --option yes")
                .out();
        assertThat(one).contains("−7.6  −15.3 … +0.2   0.051").doesNotContain("make one difference");
        assertThat(survey("fr", 80, "trend @citizens-2017 @citizens-2022 --question innovation")
                        .out())
                .contains("ne font qu’un écart");
    }

    /** The second smallest of three chances is doubled by Holm, whether one answer is shown or the two of one question. */
    @Test
    void judgesAllDifferencesShownAsOneFamily() {
        assertThat(survey("cross @elected-officials-2022 @association-leaders-2022 --question innovation --option yes")
                        .out())
                .contains("−8.0  −15.1 … −0.7   0.025");
        String three = "cross @citizens-2022 @elected-officials-2022 @association-leaders-2022 --question innovation";
        assertThat(survey(three + " --option yes").out()).contains("−8.0  −15.1 … −0.7    0.049");
        assertThat(survey(three).out()).contains("−8.0  −15.1 … −0.7    0.049");
    }

    @Test
    void saysWhatIntervalsMeanWhereRespondentsFilledQuotas() throws IOException {
        String text = Files.readString(Path.of(file("citizens-2022")));
        Path quota = Files.writeString(
                folder.resolve("quota.json"),
                text.replace("\"probability\"", "\"quota\"").replace("citizens-2022\",", "quota-2022\","));
        Path volunteers =
                Files.writeString(folder.resolve("volunteers.json"), text.replace("\"probability\"", "\"volunteers\""));
        String line = "cross " + quota + " @elected-officials-2022 --question innovation --option yes";
        assertThat(survey("fr", 80, line).out())
                .contains("Citoyens : intervalle indicatif à 95\u202F%, par référence à la méthode")
                .doesNotContain("Élus : intervalle");
        assertThat(survey("cross " + volunteers + " @elected-officials-2022 --question innovation --option yes")
                        .out())
                .contains("Citizens: no interval: volunteers stand for themselves alone.")
                .doesNotContain("7.6  −");
        assertThat(survey("cross @citizens-2022 @elected-officials-2022 --question innovation")
                        .out())
                .doesNotContain("indicative", "volunteers");
    }

    private static final String PUBLISHED =
            "cross --published --question think-that-partnerships-are-a-source-of-innovation";

    /** 69 to 74 % of citizens, as published; power.prop.test(p1 = .69, p2 = .74, power = .8) in R 4.2.2 gives n = 1278.3. */
    @Test
    void crossesPublishedPercentagesAndSaysWhatTheyCannotTell() {
        String said = survey(PUBLISHED).out();
        assertThat(said)
                .contains(
                        "Citizens, IMPACT 2018-2022                  74.0        –  ?",
                        "Citizens: IMPACT 2018-2022 − PHARE 2015             +5.0        –          1,279",
                        "IMPACT: Elected officials − Business leaders        +9.0",
                        "Without the base there is no margin",
                        "do not say whether the questions asked")
                .doesNotContain("by reference to simple");
        for (String language : List.of("fr", "en")) {
            assertThat(survey(language, 80, PUBLISHED).out().lines())
                    .filteredOn(line -> !line.startsWith("http"))
                    .allMatch(line -> line.length() <= 80);
        }
    }

    /** As many on each side as in the table: 1,279 by power.prop.test(p1 = .69, p2 = .74, power = .8) in R 4.2.2. */
    @Test
    void writesHowManyItWouldTakeInTheRowsOfPublishedGaps() {
        List<String> lines = survey(PUBLISHED + " --format csv").out().lines().toList();
        assertThat(lines.get(0)).endsWith(",unavailable,grade,weights,respondents-needed");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("impact-citizens-innovation-2018-2022|phare-citizens-innovation,"))
                .singleElement()
                .asString()
                .endsWith(",1279");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("phare-citizens-innovation,"))
                .allMatch(line -> line.endsWith(","));
    }

    /** 91 % of 302: Wilson on n - 1 with t(0.975; 301) = 1.96788 in R 4.2.2 gives 87.2 to 93.7. */
    @Test
    void givesAMarginByReferenceWhereTheBaseWasPublished() {
        assertThat(survey("cross --published --question territory-on-the-move-in-the-face-of-transitions")
                        .out())
                .contains("91.0  87.2 … 93.7  302", "by reference to simple")
                .doesNotContain("Without the base");
    }

    @Test
    void namesTheWaveWherePopulationsComeTwice() {
        assertThat(survey("cross @citizens-2017 @citizens-2022 --question innovation --option yes")
                        .out())
                .contains("Citizens 2017 − Citizens 2022");
    }

    @Test
    void writesWeightsThatCanBeReadAgain() throws IOException {
        Path weighted = folder.resolve("weighted.csv");
        assertThat(survey("weight @citizens-2022 --out " + weighted).err()).contains("fitted-weight");
        assertThat(Files.readAllLines(weighted)).hasSize(306);
        assertThat(Files.readString(weighted)).contains("fitted-weight");
    }

    @Test
    void writesEstimatesAsADocumentAndAsCsv() throws IOException {
        Path sheet = folder.resolve("sheet.json");
        assertThat(survey("estimate @citizens-2022 --question innovation --format json --out " + sheet)
                        .code())
                .isZero();
        assertThat(Ran.of("validate", sheet.toString()).code()).isZero();
        assertThat(survey("trend @citizens-2017 @citizens-2022 --question innovation --format csv")
                        .out())
                .startsWith("survey,population,wave")
                .contains("difference,innovation,yes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "signals @citizens-2017 @citizens-2022 --all",
                AREAS,
                "estimate @citizens-2022 --question innovation --by region --min-cell 5",
                "cross @citizens-2022 @elected-officials-2022 --question innovation --by profile --min-cell 10",
                "trend @citizens-2017 @citizens-2022 --question innovation --min-cell 5",
                PUBLISHED
            })
    void writesADocumentThatCanBeValidatedAndCsvWithTheSameColumnsEverywhere(String line) throws IOException {
        Path sheet = folder.resolve("written.json");
        assertThat(survey(line + " --format json --out " + sheet).err()).contains("written.json");
        assertThat(Ran.of("validate", sheet.toString()).code()).isZero();
        assertThat(Files.readString(sheet)).startsWith("{\n  \"format\": \"impact-model/estimates/1\"");
        List<String> csv = survey(line + " --format csv").out().lines().toList();
        assertThat(csv).hasSizeGreaterThan(2);
        long commas = csv.get(0).chars().filter(unit -> unit == ',').count();
        assertThat(csv).allMatch(row -> row.chars().filter(unit -> unit == ',').count() == commas);
        assertThat(survey("fr", 80, line + " --format csv").out()).isEqualTo(String.join("\r\n", csv) + "\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "describe @citizens-2022|\"respondents\": 305,|question,answered,dont-know,no-answer,not-asked",
                "weight @citizens-2022|\"iterations\": 9,|variables,categories,respondents,before,after,target",
                "plan --respondents 200|\"respondents\": 200,|share,rise,fall"
            })
    void writesWhatIsNoEstimateForProgramsToo(String line, String json, String csv) {
        assertThat(survey(line + " --format json").out())
                .startsWith("{\n")
                .contains(json)
                .endsWith("}\n");
        assertThat(survey(line + " --format csv").out()).startsWith(csv + "\r\n");
        assertThat(survey(line + " --format pdf").code()).isEqualTo(2);
    }

    @Test
    void writesTablesIntoAFileAsTheyWouldBePrinted() throws IOException {
        Path file = folder.resolve("table.txt");
        String line = "cross @citizens-2022 @elected-officials-2022 --question innovation";
        Ran ran = survey(line + " --out " + file);
        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(file)).isEqualTo(survey(line).out());
    }

    /** 11 is a region and a département: what is known of Aude is not lent to Île-de-France. */
    @Test
    void lendsNoRegionWhatIsKnownOfADepartement() {
        Ran ran = survey(AREAS.replace("2018-regions", "2018-departements"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err().lines()).hasSize(13).anyMatch(line -> line.startsWith("11: each area has"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "estimate @citizens-2022 --question nothing|innovation, fragilities, trust",
                "estimate @citizens-2022 --question innovation --option maybe|yes, no",
                "estimate @citizens-2022 --question innovation --level 2|0.95",
                "estimate @citizens-2022 --question innovation --interval best|wilson, logit",
                "estimate @citizens-2022 --question innovation --format pdf|csv",
                "cross @citizens-2022 @citizens-2022 --question innovation|twice",
                "trend @citizens-2017 @elected-officials-2022 --question innovation|different studies",
                "small-area @citizens-2022 --question fragilities --by region --auxiliary census-2018-regions --with unemployment|--option",
                "plan --respondents 200 --share 2|share",
                "estimate @citizens-2022 --question innovation --min-cell 1|--min-cell",
                "signals @citizens-2017 @citizens-2022 --hidden h.csv|--min-cell",
                "cross @citizens-2022 --question innovation|two surveys or more",
                "cross --published --question innovation|judge-it-urgent-to-create-partnerships",
                "cross @citizens-2022 --published --question innovation|--published reads",
                "cross --published --question innovation --by region|--published reads",
                "sample --out nowhere --respondents 3|From 50"
            })
    void endsWithTwoForWrongUseAndSaysWhatThereIs(String line, String said) {
        Ran ran = survey(line);
        assertThat(ran.err()).contains(said);
        assertThat(ran.code()).isEqualTo(2);
        assertThat(survey("fr", 80, line).code()).isEqualTo(2);
    }

    @Test
    void endsWithOneWhereMarginsContradictEachOther() throws IOException {
        String text = Files.readString(Path.of(file("citizens-2022")));
        Path wrong =
                Files.writeString(folder.resolve("wrong.json"), text.replaceFirst("(\"total\": )9347300", "$19347"));
        assertThat(Files.readString(wrong)).isNotEqualTo(text);
        for (String language : List.of("fr", "en")) {
            Ran ran = survey(language, 80, "weight " + wrong);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).contains("/weighting/margins/1/totals", "margins-contradict");
            assertThat(ran.out()).isEmpty();
        }
    }

    @Test
    void endsWithOneWhereThereIsNoSuchFile() {
        assertThat(survey("describe @mayors-2022").code()).isEqualTo(1);
    }
}
