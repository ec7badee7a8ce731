package org.impactmodel.examples.documents;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.DocumentType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a kind of document. */
@Command(name = "schema")
public final class SchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "NAME", descriptionKey = "name")
    private String name = "";

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<DocumentType<?>> types = DocumentType.all();
        DocumentType<?> type = types.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new WrongUse(terminal.text("schema.unknown", name, names(types))));
        terminal.out().print(type.schema());
        return 0;
    }

    private static String names(List<DocumentType<?>> types) {
        return types.stream().map(DocumentType::name).collect(Collectors.joining(", "));
    }
}
