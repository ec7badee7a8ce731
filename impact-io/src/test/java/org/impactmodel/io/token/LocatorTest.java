package org.impactmodel.io.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocatorTest {

    private static Map<String, Long> places(String text, String... pointers) {
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return Locator.places(bytes, Long.MAX_VALUE, List.of(pointers));
    }

    private static Long at(int line, int character) {
        return (long) line << 32 | character;
    }

    @Test
    void findsPropertiesAndElements() {
        String text = "{\"a\": 1,\n \"b\": [{\"c\": 2},\n  {\"c\": 3}]}";
        assertThat(places(text, "", "/a", "/b/1/c", "/b/0"))
                .containsOnly(
                        Map.entry("", at(1, 1)),
                        Map.entry("/a", at(1, 7)),
                        Map.entry("/b/1/c", at(3, 9)),
                        Map.entry("/b/0", at(2, 8)));
    }

    @Test
    void tellsWhereWhatIsMissingShouldBe() {
        assertThat(places("{\"a\":\n {\"b\": 1}}", "/a/c/d")).containsEntry("/a/c/d", at(2, 2));
    }

    @Test
    void readsEscapedNames() {
        assertThat(places("{\"a/b~\": {\"\": 1}}", "/a~1b~0/")).containsEntry("/a~1b~0/", at(1, 15));
    }

    @Test
    void keepsWhatComesBeforeAFault() {
        assertThat(places("{\"a\": 1, \"b\": [2,}", "/a", "/c")).containsOnlyKeys("/a", "/c");
        assertThat(places("", "/a")).isEmpty();
    }
}
