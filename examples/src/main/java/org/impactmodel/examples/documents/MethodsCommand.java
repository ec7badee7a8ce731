package org.impactmodel.examples.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.impactmodel.examples.input.MethodFile;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists the methods that ship, or gives one of them as a document to begin one's own from. */
@Command(name = "methods")
public final class MethodsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "0..1", paramLabel = "NAME", descriptionKey = "method-name")
    private Optional<String> method = Optional.empty();

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
        if (method.isPresent()) {
            terminal.out().print(text(method.get()));
            return 0;
        }
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

    /** A method that ships is shown as its authors wrote it. */
    private static String text(String name) {
        if (!Methods.names().contains(name)) {
            return DocumentType.METHODOLOGY.text(MethodFile.read(name).document(), Layout.PRETTY);
        }
        try (InputStream bytes = Methods.source(name).open()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
