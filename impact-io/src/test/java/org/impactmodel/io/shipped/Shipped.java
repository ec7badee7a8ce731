package org.impactmodel.io.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;

/** The documents that ship, as the tests read them. */
final class Shipped {

    private static final Path MAIN = Path.of("src/main/resources/org/impactmodel/io");

    private Shipped() {}

    static Methodology read(Path file) {
        return DocumentType.METHODOLOGY.read(Source.of(file)).orThrow();
    }

    /** Every method that ships, and the trials of the format beside the tests. */
    static Stream<Path> methods() {
        return Stream.of(MAIN.resolve("methods"), Path.of("src/test/resources/methods"))
                .flatMap(folder -> files(folder).stream());
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A place of a tree and all places below. */
    static Stream<Node> nodes(Node node) {
        return node instanceof Node.Group group
                ? Stream.concat(Stream.of(node), group.children().stream().flatMap(Shipped::nodes))
                : Stream.of(node);
    }
}
