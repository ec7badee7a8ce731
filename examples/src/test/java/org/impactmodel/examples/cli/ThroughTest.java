package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores through the weights of one population say so, and can be checked. */
class ThroughTest {

    private static final String METHOD = "impact-2018-crossed-views";

    @TempDir
    private Path folder;

    private String cards = "";

    @BeforeEach
    void scoresThroughCitizens() {
        cards = folder.resolve("cards.jsonl").toString();
        Ran ran = given("score", "--through", "citizens", "--format", "json", "--out", cards);
        assertThat(ran.code()).isZero();
        assertThat(ran.err()).contains("Through the weights of one population: Citizens");
    }

    private static Ran given(String command, String... more) {
        List<String> all = new ArrayList<>(List.of(command, "--method", METHOD, "--data", "illustrative-portfolio"));
        all.addAll(List.of(more));
        return Ran.of(all.toArray(String[]::new));
    }

    @Test
    void tablesAndTreesSayThroughWhoseWeights() {
        assertThat(given("score", "--through", "citizens").out())
                .contains("\nThrough the weights of one population: Citizens\n");
        assertThat(given("score", "--through", "citizens", "--rank", "--lang", "fr")
                        .out())
                .contains("\nPar les poids d’une population : Citoyens\n");
        assertThat(given("explain", "--through", "citizens", "--subject", "nord-emploi")
                        .out())
                .contains("\nThrough the weights of one population: Citizens\n");
        assertThat(given("explain", "--subject", "nord-emploi").out()).doesNotContain("Through");
    }

    @Test
    void verifyTakesThePopulationAndTellsItWhereItWasLeftOut() {
        Ran same = given("verify", cards, "--through", "citizens");
        assertThat(same.code()).isZero();
        assertThat(same.out().lines()).allMatch(line -> line.endsWith(": identical"));
        Ran without = given("verify", cards);
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.out())
                .contains("made by another method than this one (fingerprint ")
                .contains("; the card was made through the weights of a population: --through citizens");
        assertThat(given("verify", cards, "--lang", "fr").out())
                .contains(" ; la fiche a été faite par les poids d’une population : --through citizens");
    }

    @Test
    void compareKnowsThePopulationByTheFingerprint() {
        Ran known = Ran.of("compare", cards + "#1", cards + "#2");
        assertThat(known.code()).isZero();
        assertThat(known.out()).contains("\n  Through the weights of one population: Citizens\n");
        assertThat(Ran.of("compare", cards + "#1", cards + "#2", "--through", "citizens")
                        .out())
                .isEqualTo(known.out());
        assertThat(Ran.of("compare", cards + "#1", cards + "#2", "--through", "mayors")
                        .code())
                .isEqualTo(2);
    }
}
