package org.impactmodel.examples.documents;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.View;
import picocli.CommandLine.Command;

/** Lists the methods that ship. */
@Command(name = "methods")
public final class MethodsCommand implements Callable<Integer> {

    private final Terminal terminal;

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public MethodsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<String> headings = List.of(
                terminal.text("methods.name"),
                terminal.text("methods.indicators"),
                terminal.text("methods.status") + " ",
                terminal.text("methods.views") + " ");
        List<TextTable.Row> rows = Methods.names().stream()
                .map(name -> row(name, Methods.method(name)))
                .toList();
        terminal.out().print(new TextTable(headings, rows).on(terminal.page()));
        return 0;
    }

    private TextTable.Row row(String name, Methodology method) {
        String status = method.status()
                .map(word -> word.label().in(terminal.page().language()))
                .orElse("");
        String views = method.views().stream().map(View::id).collect(Collectors.joining(", "));
        String count = Integer.toString(method.indicators().size());
        String title = method.title().in(terminal.page().language());
        return new TextTable.Row("", "  ", List.of(name, count, status, views), List.of(title));
    }
}
