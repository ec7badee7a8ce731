package org.impactmodel.io.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.json.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** What is right is read, accepted by its schema, and written again without loss. */
class ValidDocumentsTest {

    static Stream<Path> documents() throws IOException {
        return Stream.of(
                        InvalidDocumentsTest.FOLDER.resolve("valid"),
                        Path.of("src/main/resources/org/impactmodel/io/methods"),
                        Path.of("src/main/resources/org/impactmodel/io/portfolio"))
                .flatMap(folder -> {
                    try (Stream<Path> files = Files.list(folder)) {
                        return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                });
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isAcceptedByItsSchemaAndComesBackAsItWentIn(Path file) throws IOException {
        JsonNode before = new ObjectMapper().readTree(Files.readString(file));
        String format = before.get("format").asString();
        DocumentType<?> type = DocumentType.all().stream()
                .filter(one -> format.contains(one.name()))
                .findFirst()
                .orElseThrow();
        assertThat(InvalidDocumentsTest.schemas().get(type.name()).validate(before))
                .isEmpty();
        comesBack(type, file, before);
    }

    private static <T> void comesBack(DocumentType<T> type, Path file, JsonNode before) {
        T document = type.read(Source.of(file)).orThrow();
        for (Layout layout : List.of(Layout.PRETTY, Layout.COMPACT)) {
            String written = type.text(document, layout);
            assertThat(type.read(Source.of("written", written)).orThrow()).isEqualTo(document);
            assertThat(comparable(new ObjectMapper().readTree(written))).isEqualTo(comparable(before));
        }
        String canonical = type.text(document, Layout.CANONICAL);
        T again = type.read(Source.of("canonical", canonical)).orThrow();
        assertThat(type.text(again, Layout.CANONICAL)).isEqualTo(canonical);
        assertThat(type.fingerprint(again).sha256())
                .isEqualTo(type.fingerprint(document).sha256());
    }

    /** 50 and 50.0 are one number; a period from a year to a month has one written form. */
    private static JsonNode comparable(JsonNode node) {
        String text = node.toString()
                .replaceAll("(?<=[\\[:,])(-?[0-9]+)\\.0+(?=[,\\]}])", "$1")
                .replace("\"2019/2023-06\"", "\"2019-01/2023-06\"");
        return new ObjectMapper().readTree(text);
    }
}
