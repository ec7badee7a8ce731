package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
