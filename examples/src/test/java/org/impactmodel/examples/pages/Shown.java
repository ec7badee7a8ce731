package org.impactmodel.examples.pages;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.impactmodel.examples.cli.Impact;

/** Runs a command as a page shows it: {@code $ examples/bin/impact ...}; files are those of one folder. */
record Shown(Path folder) {

    private static final String PROMPT = "$ examples/bin/impact ";

    /** Writes the made-up surveys into a folder. */
    static void surveys(Path folder) {
        ByteArrayOutputStream unread = new ByteArrayOutputStream();
        List<String> sample = List.of("survey", "sample", "--out", folder.toString());
        Impact.run(sample, Map.of(), stream(unread), stream(unread));
    }

    /** What a command prints, its problems last; not how far it had come where the machine was slow. */
    String run(String line) {
        if (!line.startsWith(PROMPT)) {
            throw new AssertionError("no command of this project: " + line);
        }
        List<String> arguments = Arrays.stream(line.substring(PROMPT.length()).split(" +"))
                .map(this::placed)
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Impact.run(arguments, Map.of("LANG", "en_GB.UTF-8"), stream(out), stream(err));
        String all = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
        return all.replace(folder + "/", "").replaceAll("(?m)^… [0-9]+ rows read.*\n", "");
    }

    private String placed(String argument) {
        return argument.matches("[a-z0-9-]+\\.(json|jsonl|csv)(#[0-9]+)?")
                ? folder.resolve(argument).toString()
                : argument;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
