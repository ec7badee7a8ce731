package org.impactmodel.io.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.impactmodel.model.text.Coded;
import org.junit.jupiter.api.Test;

class GlossaryPageTest {

    private static final Path SOURCES = Path.of("../impact-model/src/main/java");

    /** Rules are told in errors.md, goals on the page of the United Nations. */
    private static final List<String> ELSEWHERE = List.of("Rule", "Sdg");

    private static Stream<Class<?>> closedSets() throws IOException {
        Pattern coded = Pattern.compile("public enum \\w+ implements Coded");
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> coded.matcher(read(file)).find())
                    .<Class<?>>map(GlossaryPageTest::type)
                    .filter(type -> !ELSEWHERE.contains(type.getSimpleName()))
                    .toList()
                    .stream();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Class<?> type(Path file) {
        String name = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    @Test
    void listsEveryCodeOfEveryClosedSet() throws IOException {
        TreeMap<String, String> sections = new TreeMap<>();
        closedSets().forEach(type -> sections.put(type.getSimpleName(), section(type)));
        assertThat(sections).hasSizeGreaterThan(40);
        String all = sections.values().stream().collect(Collectors.joining("\n"));
        DocsPage.of("glossary.md").holds("codes", "\n" + all + "\n");
    }

    private static String section(Class<?> type) {
        String anchor = type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        String rows = Stream.of(type.getEnumConstants())
                .map(Coded.class::cast)
                .map(one -> "| " + one.label().in("fr") + " | " + one.label().in("en") + " | `" + one.code() + "` | `"
                        + ((Enum<?>) one).name() + "` |\n")
                .collect(Collectors.joining());
        return "<a id=\"" + anchor + "\"></a>\n\n### " + type.getSimpleName() + "\n\n`" + type.getName()
                + "`\n\n| français | English | code | Java |\n|---|---|---|---|\n" + rows;
    }

    @Test
    void namesOnlyTypesThatExist() {
        DocsPage page = DocsPage.of("glossary.md");
        List<String> names = Pattern.compile("`(org\\.impactmodel\\.[\\w.]+)`")
                .matcher(page.text())
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(names)
                .hasSizeGreaterThan(40)
                .allSatisfy(name -> assertThat(Class.forName(name)).isNotNull());
    }
}
