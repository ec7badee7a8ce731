package org.impactmodel.model.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.impactmodel.model.text.Text;

/** What rules require, in French and English, by code: the lines of {@code rules.tsv}. */
final class RuleTexts {

    private static final Map<String, Text> BY_CODE = read();

    private RuleTexts() {}

    static Text of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }

    private static Map<String, Text> read() {
        try (InputStream bytes = Objects.requireNonNull(RuleTexts.class.getResourceAsStream("rules.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(cells -> cells[0], cells -> Text.of(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> codes() {
        return BY_CODE.keySet();
    }
}
