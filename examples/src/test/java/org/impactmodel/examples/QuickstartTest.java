package org.impactmodel.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

    private static List<String> lines(String language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Quickstart.print(new PrintStream(bytes, true, StandardCharsets.UTF_8), language);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
