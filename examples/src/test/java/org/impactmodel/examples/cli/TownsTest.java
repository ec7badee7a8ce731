package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The towns and the matrix of the golden files, whose figures are worked out by hand here. */
class TownsTest {

    private static final String FOLDER = "src/test/resources/org/impactmodel/examples/cli/";
    private static final String[] TOWNS = {"--method", FOLDER + "towns.json", "--data", FOLDER + "towns.csv"};

    @TempDir
    private Path folder;

    /** The rows of a table by their first cell, each cell by the name of its column. */
    private static Map<String, Map<String, String>> rows(String command, String... more) {
        String[] all = Stream.of(
                        Stream.of(command),
                        command.equals("influence")
                                ? Stream.of("--matrix", FOLDER + "interactions.csv")
                                : Stream.of(TOWNS),
                        Stream.of(more))
                .flatMap(part -> part)
                .toArray(String[]::new);
        Ran ran = Ran.of(all);
        assertThat(ran.code()).as(ran.err()).isZero();
        List<List<String>> lines = ran.out()
                .lines()
                .map(line -> Arrays.asList(line.split(",", -1)))
                .toList();
        Map<String, Map<String, String>> rows = new TreeMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> row = new TreeMap<>();
            for (int i = 0; i < line.size(); i++) {
                row.put(lines.get(0).get(i), line.get(i));
            }
            rows.put(line.get(lines.get(0).contains("path") && command.equals("time") ? 2 : 0), row);
        }
        return rows;
    }

    private static double number(Map<String, Map<String, String>> rows, String row, String column) {
        return Double.parseDouble(rows.get(row).get(column));
    }

    /** 2,400 and 600 of 30,000 and 5,000 active; high and low make fair; Corte's rate without its counts leaves none. */
    @Test
    void townsAddUpToTheirDepartements() {
        Map<String, Map<String, String>> rows =
                rows("rollup", "--period", "2024", "--to", "departement", "--format", "values");
        assertThat(number(rows, "territory:departement-2a", "unemployment"))
                .isCloseTo(100 * 3000 / 35000.0, within(1e-12));
        assertThat(number(rows, "territory:departement-2a", "jobs")).isEqualTo(120);
        assertThat(rows.get("territory:departement-2a")).containsEntry("trust", "fair");
        assertThat(rows.get("territory:departement-2b"))
                .containsEntry("unemployment", "")
                .containsEntry("jobs", "5")
                .containsEntry("active", "20000");
        assertThat(number(rows, "territory:departement-75", "unemployment")).isEqualTo(11);
    }

    @Test
    void whatWasRolledUpIsReadAgainAndScoresTheSame() throws IOException {
        Path values = folder.resolve("values.csv");
        String[] rollup = {"rollup", "--to", "departement", "--period", "2024"};
        String[] towns = Stream.of(rollup, TOWNS).flatMap(Stream::of).toArray(String[]::new);
        String scored = Ran.of(with(towns, "--format", "csv")).out();
        Ran.of(with(towns, "--format", "values", "--out", values.toString()));
        Ran again = Ran.of("score", TOWNS[0], TOWNS[1], "--data", values.toString(), "--format", "csv");
        assertThat(scores(again.out())).isEqualTo(scores(scored)).contains("territory:departement-2a");
        assertThat(Files.readString(values)).startsWith("subject,period,");
    }

    /** Without how many observations there are: what was rolled up is one by now. */
    private static String scores(String csv) {
        return csv.replaceAll("(?m)(,[^,]*){7}$", "");
    }

    private static String[] with(String[] given, String... more) {
        return Stream.of(given, more).flatMap(Stream::of).toArray(String[]::new);
    }

    /** Work 35 and bonds 25 in 2020, 55 and 85 four years later: 30 becomes 70, ten a year. */
    @Test
    void aTownIsFollowedFromYearToYear() {
        Map<String, Map<String, String>> rows = rows("time", "--subject", "commune-2a004", "--format", "csv");
        assertThat(number(rows, "life", "from-score")).isEqualTo(30);
        assertThat(number(rows, "life", "to-score")).isEqualTo(70);
        assertThat(number(rows, "life", "per-year")).isEqualTo(10);
        assertThat(rows.get("life/work")).containsEntry("ends", "2021-07-01").containsEntry("straight-on", "");
        assertThat(number(rows, "life/bonds", "straight-on")).isCloseTo(85 + 15 * 23.5, within(1e-9));
        assertThat(number(rows, "life/bonds", "passed")).isCloseTo(5 / 28.0, within(1e-12));
    }

    /** The others have 12.5, 27.5, 62.5 and 63.125: the lower quartile lies three quarters of the way from the first. */
    @Test
    void aTownStandsAmongItsPeers() {
        Map<String, Map<String, String>> rows = rows("peers", "--period", "2024", "--format", "csv");
        Map<String, String> ajaccio = rows.get("territory:commune-2a004");
        assertThat(ajaccio)
                .containsEntry("score", "70")
                .containsEntry("rank", "1")
                .containsEntry("of", "5")
                .containsEntry("percentile", "100")
                .containsEntry("lower-quartile", "23.75")
                .containsEntry("median", "45")
                .containsEntry("upper-quartile", "62.65625");
        assertThat(rows.get("territory:commune-2b033"))
                .containsEntry("rank", "4")
                .containsEntry("percentile", "25");
    }

    /** 8.5 helps by 3 and 1 and hinders by 2; these bring 1, 3 and 0 themselves: 2 + (3 × 1 + 1 × 3 - 2 × 0) / 2. */
    @Test
    void aTargetBringsToOthersAtFirstAndSecondHand() {
        String matrix = FOLDER + "interactions.csv";
        assertThat(Ran.of("influence", "--matrix", matrix, "--target", "8.5", "--format", "json")
                        .out()
                        .lines())
                .anyMatch(line -> line.contains("\"through\":\"1.2\"")
                        && line.contains("\"score\":3")
                        && line.contains("\"influence\":1")
                        && line.contains("\"part\":1.5"))
                .hasSize(3);
        assertThat(Ran.of("influence", "--matrix", matrix, "--format", "json")
                        .out()
                        .lines())
                .anyMatch(line -> line.startsWith("{\"rank\":2,\"target\":\"8.5\"")
                        && line.contains("\"direct\":2,\"indirect\":3,\"total\":5"));
    }

    /** 2 × 3 and -1 × -1 at first hand; 2 × 1 × 1, 2 × -2 × -1 and -1 × 1 × 3 at second, halved: 7 + 1.5. */
    @Test
    void anAllianceBringsToTargetsDownstream() {
        Map<String, Map<String, String>> rows =
                rows("influence", "--data", FOLDER + "alliances.json", "--format", "csv");
        assertThat(rows.get("alliance:trades"))
                .containsEntry("helped", "2")
                .containsEntry("hindered", "2")
                .containsEntry("total", "9.5");
        assertThat(rows.get("alliance:reading")).containsEntry("unplaced", "2").containsEntry("total", "0");
        Ran one = Ran.of(
                "influence",
                "--matrix",
                FOLDER + "interactions.csv",
                "--data",
                FOLDER + "alliances.json",
                "--subject",
                "trades",
                "--format",
                "json");
        assertThat(one.out().lines().findFirst().orElseThrow())
                .contains("\"target\":\"1.2\"", "\"direct\":7", "\"indirect\":1.5", "\"net\":8.5", "illustrative");
    }
}
