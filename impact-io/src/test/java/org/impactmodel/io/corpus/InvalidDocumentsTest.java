package org.impactmodel.io.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Place;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * Each document in the folder "invalid" has a line in expected.tsv: its name; what the schema does (refuses it, accepts it
 * because no schema can know, or never sees it because it is not JSON); and every problem that reading must yield, as code
 * and pointer, with the nearest valid name behind a tilde.
 */
class InvalidDocumentsTest {

    static final Path FOLDER = Path.of("src/test/resources/org/impactmodel/io/json");

    private static final Map<String, Schema> SCHEMAS = schemas();

    record Case(String name, String schema, List<String> problems) {
        DocumentType<?> type() {
            return DocumentType.all().stream()
                    .filter(type -> name.startsWith(type.name()))
                    .findFirst()
                    .orElseThrow();
        }

        byte[] bytes() throws IOException {
            return Files.readAllBytes(FOLDER.resolve("invalid").resolve(name + ".json"));
        }

        Reading<?> reading() throws IOException {
            return type().read(Source.of(name + ".json", bytes()));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(FOLDER.resolve("expected.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Case(cells[0], cells[1], Arrays.asList(cells).subList(2, cells.length)));
    }

    @Test
    void everyInvalidDocumentIsExpected() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("invalid"))) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
                    .hasSizeGreaterThan(60)
                    .containsExactlyInAnyOrderElementsOf(cases().map(Case::name).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsEveryProblemWithItsPlace(Case invalid) throws IOException {
        assertThat(invalid.problems()).isNotEmpty();
        Reading<?> reading = invalid.reading();
        assertThat(reading.value()).isEmpty();
        assertThat(reading.problems().stream().map(InvalidDocumentsTest::shown))
                .containsExactlyElementsOf(invalid.problems());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysHowToMendItInBothLanguages(Case invalid) throws IOException {
        for (Problem problem : invalid.reading().problems()) {
            assertThat(problem.message().in("fr"))
                    .isNotBlank()
                    .isNotEqualTo(problem.message().in("en"));
            assertThat(problem.mend().in("fr"))
                    .isNotBlank()
                    .isNotEqualTo(problem.mend().in("en"));
            assertThat(problem.in("fr"))
                    .contains(problem.mend().in("fr"))
                    .doesNotContain("{found", "{expected", "org.impactmodel", "java.");
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isRefusedByTheSchemaWhereTheSchemaCanKnow(Case invalid) throws IOException {
        try {
            boolean accepted = SCHEMAS.get(invalid.type().name())
                    .validate(new ObjectMapper().readTree(invalid.bytes()))
                    .isEmpty();
            assertThat(accepted ? "accepts" : "refuses").isEqualTo(invalid.schema());
        } catch (JacksonException e) {
            assertThat(invalid.schema()).isEqualTo("not-json");
        }
    }

    static String shown(Problem problem) {
        String pointer = ((Place.InDocument) problem.place()).pointer();
        return problem.code() + " " + pointer
                + problem.nearest().map(name -> " ~" + name).orElse("");
    }

    static Map<String, Schema> schemas() {
        Map<String, Schema> schemas = new TreeMap<>();
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        DocumentType.all().forEach(type -> schemas.put(type.name(), registry.getSchema(type.schema())));
        return schemas;
    }
}
