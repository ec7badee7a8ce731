package org.impactmodel.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The compiled classes and the source files of the library modules. */
final class Library {
    static final Path ROOT = Path.of("..");
    static final List<String> MODULES = List.of("impact-model", "impact-scoring", "impact-io");
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.impactmodel.model", "org.impactmodel.scoring", "org.impactmodel.io");

    private Library() {}

    static List<Path> mainSources() {
        return MODULES.stream()
                .flatMap(module -> javaFiles(ROOT.resolve(module).resolve("src/main/java")))
                .toList();
    }

    static List<Path> allSources() {
        return Stream.concat(MODULES.stream(), Stream.of("examples"))
                .flatMap(module -> javaFiles(ROOT.resolve(module)))
                .filter(file -> !file.toString().contains("/target/"))
                .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
