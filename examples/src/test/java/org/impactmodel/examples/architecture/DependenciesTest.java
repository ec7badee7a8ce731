package org.impactmodel.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever adds a dependency says why, in docs/dependencies.md. */
class DependenciesTest {
    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(.*?)</artifactId>");

    @ParameterizedTest
    @ValueSource(strings = {"impact-model", "impact-scoring", "impact-io", "examples", "examples/benchmarks"})
    void everyDependencyHasItsReason(String module) throws IOException {
        String page = Files.readString(Library.ROOT.resolve("docs/dependencies.md"));
        List<String> dependencies = shipped(Library.ROOT.resolve(module).resolve("pom.xml"));

        assertThat(dependencies)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    }

    private static List<String> shipped(Path pom) throws IOException {
        return DEPENDENCY
                .matcher(Files.readString(pom))
                .results()
                .map(match -> match.group(1))
                .filter(dependency -> !dependency.contains("<scope>test</scope>"))
                .map(dependency -> ARTIFACT.matcher(dependency)
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group(1))
                .toList();
    }
}
