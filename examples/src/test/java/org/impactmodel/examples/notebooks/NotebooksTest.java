package org.impactmodel.examples.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NotebooksTest {

    private static final Path FOLDER = Path.of("notebooks");

    static List<Path> notebooks() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".jsh"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void thereAreSix() throws IOException {
        assertThat(notebooks()).hasSize(6);
    }

    @ParameterizedTest
    @MethodSource("notebooks")
    void printsWhatItShould(Path notebook) throws IOException {
        String name = notebook.getFileName().toString().replace(".jsh", ".txt");
        String printed = Notebook.run(notebook);
        Path copy = Path.of("target/notebooks").resolve(name);
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, printed);
        Path expected = FOLDER.resolve("expected").resolve(name);
        assertThat(expected).as("what it printed is in examples/%s", copy).exists();
        assertThat(printed).as("what it printed is in examples/%s", copy).isEqualTo(Files.readString(expected));
    }

    @Test
    void namesTheLineThatFails(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.jsh"), "int one = 1\n\nint two = one +\n    nothing\n");
        assertThatThrownBy(() -> Notebook.run(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("wrong.jsh:4 REJECTED");
    }

    @Test
    void namesTheLineThatThrows(@TempDir Path folder) throws IOException {
        Path wrong = Files.writeString(folder.resolve("throws.jsh"), "int zero = 0\nint one = 1 / zero\n");
        assertThatThrownBy(() -> Notebook.run(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("throws.jsh:2 ");
    }
}
