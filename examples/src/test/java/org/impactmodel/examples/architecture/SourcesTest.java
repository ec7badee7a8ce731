package org.impactmodel.examples.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a newcomer meets when opening a folder. */
class SourcesTest {
    private static final int MOST_LINES = 400;
    private static final int FEWEST_TYPES = 3;
    private static final int MOST_TYPES = 12;
    private static final Set<String> SAY_NOTHING =
            Set.of("util", "utils", "common", "helper", "helpers", "manager", "impl", "misc", "internal");

    private static Map<Path, List<Path>> typesByFolder() {
        return Library.mainSources().stream()
                .filter(file -> !file.endsWith("module-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
    }

    private static long lines(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.count();
        }
    }

    @Test
    void findsTheSources() {
        assertThat(Library.mainSources()).hasSizeGreaterThan(40);
        assertThat(Library.allSources()).hasSizeGreaterThan(50);
    }

    @Test
    void noFileIsLong() throws IOException {
        for (Path file : Library.allSources()) {
            assertThat(lines(file)).as(file.toString()).isLessThanOrEqualTo(MOST_LINES);
        }
    }

    @Test
    void everyPackageSaysWhatItIsInOneSentence() {
        assertThat(typesByFolder()).allSatisfy((folder, files) -> {
            assertThat(folder.resolve("package-info.java")).exists();
            assertThat(folder.resolve("package-info.java")).content().containsPattern("(?s)/\\*\\*.{10,}?\\*/");
        });
    }

    @Test
    void noPackageHasANameThatSaysNothing() {
        assertThat(typesByFolder().keySet())
                .noneMatch(folder -> SAY_NOTHING.contains(folder.getFileName().toString()));
    }

    @Test
    void printsPackagesThatAreThinOrCrowded() {
        Map<Path, Integer> types = new TreeMap<>();
        typesByFolder().forEach((folder, files) -> types.put(folder, files.size() - 1));
        types.values().removeIf(size -> size >= FEWEST_TYPES && size <= MOST_TYPES);

        types.forEach((folder, size) -> System.out.println(folder + " holds " + size + " types; 3 to 12 read best"));
    }
}
