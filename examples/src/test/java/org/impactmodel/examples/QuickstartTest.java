package org.impactmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class QuickstartTest {

    @Test
    void printsEveryRegionAndDepartementInBothLanguages() {
        assertThat(lines("fr")).hasSize(3 + 2 + 17 + 2 + 100).anyMatch(line -> line.contains("chômage"));
        assertThat(lines("en")).hasSize(3 + 2 + 17 + 2 + 100).anyMatch(line -> line.contains("unemployment"));
    }

    /** Ain, by hand: chom 11.26, none 21.35, higher 10.52, 75+ 8.32 give (69.63 + 52.79 + 73.28) / 3. */
    @Test
    void scoresAinAsByHand() {
        assertThat(lines("en")).anyMatch(line -> line.matches("Ain +65\\.2 +100 % +65\\.2- 65\\.2 .*"));
    }

    @Test
    void namesThePlaceOfABrokenCell() {
        SortedMap<String, String> row = new TreeMap<>(Map.of("code", "01", "age_75_plus_percent", "onze"));
        assertThatThrownBy(() -> Census.outcome(row, "age_75_plus_percent"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("census 2018, row of code 01, column age_75_plus_percent: found \"onze\", a finite number"
                        + " with a decimal point is required");
    }

    private static List<String> lines(String language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), language);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
