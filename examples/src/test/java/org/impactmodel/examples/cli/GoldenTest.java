package org.impactmodel.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the commands print, word for word in both languages: each line of cases.txt is a name and a command, {@code drawn} before
 * the name where it runs in a terminal. The figures are made up; what the engine makes of them is worked out by hand in
 * {@code TownsTest}. What was printed is left under target/golden/, to be looked at and copied.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/impactmodel/examples/cli");

    record Case(String name, boolean drawn, List<String> arguments) {

        static Case of(String line) {
            List<String> words = new ArrayList<>(List.of(line.split(" +")));
            boolean drawn = words.get(0).equals("drawn");
            String name = words.remove(drawn ? 1 : 0);
            return new Case(name, drawn, words.subList(drawn ? 1 : 0, words.size()));
        }

        String printed(String language) {
            Map<String, String> environment = new TreeMap<>(Map.of("LANG", language));
            if (drawn) {
                environment.putAll(Map.of("IMPACT_TERMINAL", "yes", "NO_COLOR", "1", "COLUMNS", "100"));
            }
            Ran ran = Ran.in(environment, arguments.stream().map(Case::placed).toArray(String[]::new));
            String all = ran.out() + (ran.err().isEmpty() ? "" : "\n[beside]\n" + ran.err()) + "\n[exit " + ran.code()
                    + "]\n";
            return all.replace(FOLDER + "/", "").replace("\r\n", "\n");
        }

        private static String placed(String argument) {
            return argument.matches("[a-z]+\\.(json|csv)")
                    ? FOLDER.resolve(argument).toString()
                    : argument;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Files.readAllLines(FOLDER.resolve("cases.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Case::of);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsInEnglish(Case command) throws IOException {
        compare(command, "en");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsInFrench(Case command) throws IOException {
        compare(command, "fr");
    }

    private static void compare(Case command, String language) throws IOException {
        String file = command.name() + "." + language + ".txt";
        String printed = command.printed(language);
        Path copy = Files.createDirectories(Path.of("target/golden")).resolve(file);
        Files.writeString(copy, printed);
        assertThat(FOLDER.resolve("golden").resolve(file)).hasContent(printed);
        int columns = command.drawn() ? 100 : 80;
        if (!command.arguments().contains("--format")) {
            assertThat(printed.lines().takeWhile(line -> !line.equals("[beside]")))
                    .allMatch(line -> line.length() <= columns);
        }
    }

    @Test
    void everyGoldenFileIsPrintedByACommand() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve("golden"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(cases().flatMap(
                                    command -> Stream.of(command.name() + ".en.txt", command.name() + ".fr.txt"))
                            .toList());
        }
    }
}
