package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.impactmodel.examples.terminal.Terminal;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static Properties words(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream bytes = Terminal.class.getResourceAsStream("words_" + language + ".properties")) {
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        }
        return words;
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameParts() throws IOException {
        Properties french = words("fr");
        Properties english = words("en");
        assertThat(new TreeSet<>(french.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
        Pattern part = Pattern.compile("\\{\\d}|%n");
        for (String key : english.stringPropertyNames()) {
            assertThat(part.matcher(french.getProperty(key))
                            .results()
                            .map(one -> one.group())
                            .distinct()
                            .sorted())
                    .as(key)
                    .containsExactlyElementsOf(part.matcher(english.getProperty(key))
                            .results()
                            .map(one -> one.group())
                            .distinct()
                            .sorted()
                            .toList());
        }
    }
}
