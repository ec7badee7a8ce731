package org.impactmodel.examples.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A block {@code console} holds a command and what it prints; a line that is only … stands for any lines. */
class ShownCommandsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "LISEZMOI.md",
                "docs/method-format.md",
                "docs/fr/format-d-une-methode.md",
                "docs/documents.md",
                "docs/errors.md",
                "docs/surveys.md",
                "docs/command-line.md"
            })
    void printWhatThePagesShow(String name) throws IOException {
        Page page = Page.of(name);
        Page format = Page.of("docs/method-format.md");
        Files.writeString(folder.resolve("library.json"), format.block("json method"));
        Files.writeString(folder.resolve("answers.csv"), format.block("csv answers"));
        Shown.surveys(folder);
        Files.writeString(
                folder.resolve("interactions.csv"),
                Page.of("docs/command-line.md").block("csv matrix"));
        for (Page.Block broken : page.blocks("json broken")) {
            Files.writeString(folder.resolve("broken.json"), broken.body());
        }
        for (Page.Block block : page.blocks("console")) {
            List<String> lines = block.body().lines().toList();
            List<String> printed = new Shown(folder).run(lines.get(0)).lines().toList();
            save(name, block.line(), printed);
            compare(name + ":" + block.line(), lines.subList(1, lines.size()), printed);
        }
    }

    private static void save(String name, int line, List<String> printed) throws IOException {
        Path copy = Path.of("target/pages").resolve(name.replace('/', '-') + "-" + line + ".txt");
        Files.createDirectories(copy.getParent());
        Files.write(copy, printed);
    }

    private static void compare(String place, List<String> shown, List<String> printed) {
        int at = 0;
        boolean skipping = false;
        for (String line : shown) {
            if (line.equals("…")) {
                skipping = true;
            } else {
                int found = skipping ? indexFrom(printed, line, at) : at;
                assertThat(found)
                        .as("%s: \"%s\" is printed: %s", place, line, printed)
                        .isNotNegative()
                        .isLessThan(printed.size());
                assertThat(line).as(place).isEqualTo(printed.get(found));
                at = found + 1;
                skipping = false;
            }
        }
        assertThat(skipping || at == printed.size())
                .as("%s shows the end: %s", place, printed)
                .isTrue();
    }

    private static int indexFrom(List<String> printed, String line, int at) {
        int found = printed.subList(at, printed.size()).indexOf(line);
        return found < 0 ? -1 : at + found;
    }

    @Test
    void noticeWhenAPageShowsSomethingElse() {
        List<String> printed = List.of("a", "b", "c");
        compare("here", List.of("a", "…", "c"), printed);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> compare("here", List.of("a", "c"), printed)))
                .isInstanceOf(AssertionError.class);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> compare("here", List.of("a", "b"), printed)))
                .isInstanceOf(AssertionError.class);
    }
}
