package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an attacker makes of what the commands print and write, who counted nobody but has the table of answers to check with. */
class MinimumCellTest {

    private static final int FEWEST = 5;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void makesUpSurveys() {
        Ran.of("survey", "sample", "--out", folder.toString());
    }

    private static String file(String survey) {
        return folder.resolve("illustrative-" + survey + ".json").toString();
    }

    private static String run(String... more) {
        List<String> line =
                new ArrayList<>(List.of("survey", "estimate", file("citizens-2022"), "--question", "innovation"));
        line.addAll(List.of(more));
        return Ran.of(line.toArray(String[]::new)).out();
    }

    /** How many gave each answer in each region, counted off the file. */
    private static Map<String, Long> counted() throws IOException {
        List<String> rows = Files.readAllLines(folder.resolve("illustrative-citizens-2022.csv"));
        List<String> names = Arrays.asList(rows.get(0).split(","));
        Map<String, Long> counts = new TreeMap<>();
        rows.stream().skip(1).map(row -> row.split(",", -1)).forEach(row -> {
            String answer = row[names.indexOf("innovation")];
            if (List.of("yes", "no").contains(answer)) {
                counts.merge(row[names.indexOf("region")] + " " + answer, 1L, Long::sum);
            }
        });
        return counts;
    }

    /** The cells of a CSV of estimates by their columns. */
    private static List<Map<String, String>> rows(String csv) {
        List<String> lines = csv.lines().toList();
        String[] names = lines.get(0).split(",", -1);
        return lines.stream()
                .skip(1)
                .map(line -> {
                    String[] cells = line.split(",", -1);
                    Map<String, String> row = new TreeMap<>();
                    for (int i = 0; i < names.length; i++) {
                        row.put(names[i], cells[i]);
                    }
                    return row;
                })
                .toList();
    }

    @Test
    void theSurveyHasCellsOfFew() throws IOException {
        assertThat(counted().values()).anyMatch(count -> count < FEWEST);
    }

    @Test
    void neitherTableNorFilesTellAnythingOfACellOfFew() throws IOException {
        String[] asked = {"--by", "region", "--min-cell", "5"};
        List<Map<String, String>> rows = rows(run("--by", "region", "--min-cell", "5", "--format", "csv"));
        Map<String, Long> counts = counted();
        List<Map<String, String>> hidden = rows.stream()
                .filter(row -> row.get("unavailable").equals("suppressed"))
                .toList();
        assertThat(hidden)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(List.of(
                                row.get("value"),
                                row.get("standard-error"),
                                row.get("low"),
                                row.get("high"),
                                row.get("degrees-of-freedom"),
                                row.get("design-effect"),
                                row.get("effective-size"),
                                row.get("dont-know"),
                                row.get("no-answer"),
                                row.get("not-asked")))
                        .containsOnly(""));
        counts.forEach((cell, count) -> {
            String[] names = cell.split(" ");
            if (count < FEWEST) {
                assertThat(hidden)
                        .anyMatch(row -> row.get("domain").equals("region=" + names[0])
                                && row.get("option").equals(names[1]));
            }
        });
        assertThat(run(asked)).contains(hidden.size() + " estimate(s) hidden: fewer than 5");
        String json = run("--by", "region", "--min-cell", "5", "--format", "json");
        assertThat(json.split("\"unavailable\": \"suppressed\"", -1)).hasSize(hidden.size() + 1);
        assertThat(json).doesNotContain("complementary").doesNotContain("few-respondents");
    }

    /** Who takes the regions that are told from the published whole is left with two or more regions. */
    @Test
    void theWholeLessWhatIsToldIsNoRegion() throws IOException {
        List<Map<String, String>> rows = rows(run("--by", "region", "--min-cell", "5", "--format", "csv"));
        for (String option : List.of("yes", "no")) {
            List<Map<String, String>> left = rows.stream()
                    .filter(row ->
                            row.get("option").equals(option) && row.get("value").isEmpty())
                    .toList();
            assertThat(left.size()).isNotEqualTo(1);
            long people = left.stream()
                    .mapToLong(row -> count(row.get("domain").substring("region=".length()) + " " + option))
                    .sum();
            assertThat(people).isGreaterThanOrEqualTo(FEWEST);
        }
    }

    private static long count(String cell) {
        try {
            return counted().getOrDefault(cell, 0L);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Citizens whose share is hidden are not told by how far the others are from them. */
    @Test
    void noGapTellsAHiddenShare() {
        String csv = Ran.of(
                        "survey",
                        "cross",
                        file("citizens-2022"),
                        file("association-leaders-2022"),
                        "--question",
                        "innovation",
                        "--by",
                        "region",
                        "--min-cell",
                        "5",
                        "--format",
                        "csv")
                .out();
        List<Map<String, String>> rows = rows(csv);
        List<Map<String, String>> gaps = rows.stream()
                .filter(row -> row.get("statistic").equals("difference"))
                .toList();
        for (Map<String, String> share : rows) {
            if (share.get("unavailable").equals("suppressed")) {
                assertThat(gaps)
                        .filteredOn(gap -> gap.get("domain").equals(share.get("domain"))
                                && gap.get("option").equals(share.get("option")))
                        .allMatch(gap -> gap.get("value").isEmpty()
                                && gap.get("standard-error").isEmpty()
                                && gap.get("respondents").isEmpty());
            }
        }
        assertThat(gaps).anyMatch(gap -> gap.get("unavailable").equals("suppressed"));
    }

    @Test
    void tellsThoseWhoCheckWhyEachCellIsHidden() throws IOException {
        Path file = folder.resolve("hidden.csv");
        run("--by", "region", "--min-cell", "5", "--hidden", file.toString());
        assertThat(Files.readAllLines(file))
                .startsWith("survey,question,part,answer,because,low,high,required")
                .anyMatch(line -> line.contains(",few-respondents,"))
                .anyMatch(line -> line.contains(",complementary,"));
    }
}
