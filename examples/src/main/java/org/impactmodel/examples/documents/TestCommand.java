package org.impactmodel.examples.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.impactmodel.examples.input.MethodFile;
import org.impactmodel.examples.scores.Scoring;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.method.Expectation;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.scoring.example.ExampleRun;
import org.impactmodel.scoring.example.Examples;
import org.impactmodel.scoring.example.ExpectationRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Runs the examples that a method carries. */
@Command(name = "test")
public final class TestCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "METHOD", descriptionKey = "method")
    private String name = "";

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public TestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Methodology method = MethodFile.read(name).document();
        Scoring.requireFitted(method, terminal);
        List<ExampleRun> runs = Examples.run(method);
        List<TextTable.Row> rows = new ArrayList<>();
        runs.forEach(run -> run.expectations().forEach(one -> rows.add(row(run.example(), one))));
        List<String> headings =
                List.of(terminal.text("test.place"), terminal.text("test.expected"), terminal.text("test.found"), "  ");
        if (rows.isEmpty()) {
            terminal.out().println(terminal.text("test.none", method.id()));
            return 0;
        }
        terminal.out().print(new TextTable(headings, rows).on(terminal.page()));
        long broken = runs.stream().filter(run -> !run.holds()).count();
        terminal.out().println(terminal.text(broken == 0 ? "test.hold" : "test.broken", runs.size(), broken));
        return broken == 0 ? 0 : 1;
    }

    private TextTable.Row row(String example, ExpectationRun run) {
        String place = example + ": " + place(run.expected());
        String found = run.unavailable()
                .map(why -> why.label().in(terminal.page().language()))
                .orElseGet(() -> number(run.found()));
        String verdict = terminal.text(run.holds() ? "test.holds" : "test.differs");
        return new TextTable.Row("", "  ", List.of(place, number(run.expected().score()), found, verdict), List.of());
    }

    /** The view stands for its root, which may be called as it is. */
    private static String place(Expectation expected) {
        List<String> path = expected.path();
        return Stream.concat(Stream.of(expected.view()), path.stream().skip(1)).collect(Collectors.joining(" / "));
    }

    private String number(OptionalDouble score) {
        String plain = score.isPresent() ? Double.toString(Math.round(score.getAsDouble() * 1e6) / 1e6) : "–";
        return terminal.page().language().equals("fr") ? plain.replace('.', ',') : plain;
    }
}
