package org.impactmodel.io.shipped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.UnreadableException;
import org.impactmodel.model.method.Methodology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MethodsTest {

    static Stream<String> names() {
        return Methods.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void readsEveryShippedMethodWithoutAProblem(String name) {
        assertThat(DocumentType.METHODOLOGY.read(Methods.source(name)).problems())
                .isEmpty();
        assertThat(Methods.method(name).id()).isEqualTo(name);
    }

    @ParameterizedTest
    @EnumSource
    void losesNothingWhateverTheLayout(Layout layout) {
        for (String name : Methods.names()) {
            Methodology method = Methods.method(name);
            Source written = Source.of(name, DocumentType.METHODOLOGY.text(method, layout));
            assertThat(DocumentType.METHODOLOGY.read(written).orThrow()).isEqualTo(method);
        }
    }

    @Test
    void namesEveryMethodThatShips() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/impactmodel/io/methods"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(file -> file.endsWith(".json"))
                            .map(file -> file.replace(".json", "")))
                    .containsExactlyInAnyOrderElementsOf(Methods.names());
        }
    }

    @Test
    void tellsTheNearestNameWhenThereIsNoSuchMethod() {
        assertThatThrownBy(() -> Methods.source("impact-2081"))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.problems().get(0).nearest()).contains("impact-2018"));
    }
}
