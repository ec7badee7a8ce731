package org.impactmodel.io.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.weighting.WeightingFault;
import org.junit.jupiter.api.Test;

class ErrorsPageTest {

    /** Keys of the catalogue that are words, not codes. */
    private static final Set<String> NO_CODES = Set.of("did-you-mean", "rule");

    private static Properties texts(String resource) throws IOException {
        Properties texts = new Properties();
        try (InputStream bytes = Problem.class.getResourceAsStream(resource)) {
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> codes(Properties texts) {
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.contains(".mend") && !NO_CODES.contains(key))
                .filter(key ->
                        Stream.of(Rule.values()).noneMatch(rule -> rule.code().equals(key)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String cell(String text) {
        return text.replaceAll("\\{(found|expected|nearest)\\}", "…").replace("|", "\\|");
    }

    @Test
    void listsEveryCodeOfTheReaderWithItsMendInBothLanguages() throws IOException {
        Properties en = texts("/org/impactmodel/io/note/problems_en.properties");
        Properties fr = texts("/org/impactmodel/io/note/problems_fr.properties");
        String rows = codes(en).stream()
                .map(code -> "| `" + code + "` | " + cell(en.getProperty(code)) + "<br>→ "
                        + cell(en.getProperty(code + ".mend", en.getProperty("rule.mend"))) + " | "
                        + cell(fr.getProperty(code)) + "<br>→ "
                        + cell(fr.getProperty(code + ".mend", fr.getProperty("rule.mend"))) + " |\n")
                .collect(Collectors.joining());
        DocsPage.of("errors.md").holds("codes", "| code | what it says | ce qu’il dit |\n|---|---|---|\n" + rows);
    }

    @Test
    void listsEveryRuleOfTheRecordsInBothLanguages() throws IOException {
        String rows = Stream.of(Rule.values())
                .map(rule -> "| `" + rule.code() + "` | " + rule.label().in("en") + " | "
                        + rule.label().in("fr") + " |\n")
                .sorted()
                .collect(Collectors.joining());
        DocsPage.of("errors.md").holds("rules", "| code | requires | exige |\n|---|---|---|\n" + rows);
    }

    @Test
    void listsEveryFaultOfAWeightingWithItsMendInBothLanguages() throws IOException {
        String rows = Stream.of(WeightingFault.values())
                .map(fault -> "| `" + fault.code() + "` | " + fault.label().in("en") + "<br>→ "
                        + fault.mend().in("en") + " | " + fault.label().in("fr") + "<br>→ "
                        + fault.mend().in("fr") + " |\n")
                .sorted()
                .collect(Collectors.joining());
        DocsPage.of("errors.md").holds("weighting", "| code | what it says | ce qu’il dit |\n|---|---|---|\n" + rows);
    }

    @Test
    void listsEveryConstraintInBothLanguages() throws IOException {
        Properties en = texts("/org/impactmodel/io/constraint/constraints.properties");
        Properties fr = texts("/org/impactmodel/io/constraint/constraints_fr.properties");
        Properties ownEn = texts("/ContributorValidationMessages.properties");
        Properties ownFr = texts("/ContributorValidationMessages_fr.properties");
        List<String> own = List.of("code", "web-address", "words");
        String rows = Stream.concat(
                        en.stringPropertyNames().stream()
                                .filter(code -> !code.endsWith("mend"))
                                .map(code -> row(code, en.getProperty(code), fr.getProperty(code))),
                        own.stream()
                                .map(code -> row(
                                        code,
                                        ownEn.getProperty("org.impactmodel." + code),
                                        ownFr.getProperty("org.impactmodel." + code))))
                .sorted()
                .collect(Collectors.joining());
        assertThat(rows).doesNotContain("null");
        DocsPage.of("errors.md").holds("constraints", "| code | requires | exige |\n|---|---|---|\n" + rows);
    }

    private static String row(String code, String en, String fr) {
        return "| `" + code + "` | " + cell(en) + " | " + cell(fr) + " |\n";
    }
}
