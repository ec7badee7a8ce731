package org.impactmodel.examples.notebooks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Reads a notebook line by line as JShell does, and stops at the first thing that goes wrong, with its file and line. */
final class Notebook {

    private final Path file;
    private final JShell shell;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private Notebook(Path file) {
        this.file = file;
        this.shell = JShell.builder()
                .out(new PrintStream(printed, true, StandardCharsets.UTF_8))
                .remoteVMOptions("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Duser.language=en")
                .build();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        shell.addToClasspath(classPath);
    }

    static String run(Path file) throws IOException {
        Notebook notebook = new Notebook(file);
        try (JShell closed = notebook.shell) {
            notebook.read(Files.readAllLines(file));
            closed.stop();
        }
        return notebook.printed.toString(StandardCharsets.UTF_8);
    }

    private void read(List<String> lines) {
        String pending = "";
        for (int i = 0; i < lines.size(); i++) {
            pending += lines.get(i) + "\n";
            CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(pending);
            while (info.completeness().isComplete()) {
                eval(info.source(), i + 1);
                pending = info.remaining();
                if (pending.isBlank()) {
                    break;
                }
                info = shell.sourceCodeAnalysis().analyzeCompletion(pending);
            }
        }
        if (!pending.isBlank() && !pending.strip().startsWith("//")) {
            throw failure(lines.size(), "never complete: " + pending);
        }
    }

    private void eval(String source, int line) {
        for (SnippetEvent event : shell.eval(source)) {
            if (event.exception() != null) {
                throw failure(line, event.exception() + " in " + source);
            }
            if (event.status() != Snippet.Status.VALID && event.status() != Snippet.Status.OVERWRITTEN) {
                String why = shell.diagnostics(event.snippet())
                        .map(one -> one.getMessage(Locale.ROOT))
                        .reduce("", (a, b) -> a + b + "; ");
                throw failure(line, event.status() + " " + why + " in " + source);
            }
        }
    }

    private AssertionError failure(int line, String why) {
        return new AssertionError(file + ":" + line + " " + why);
    }
}
