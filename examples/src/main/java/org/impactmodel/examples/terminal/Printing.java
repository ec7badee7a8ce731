package org.impactmodel.examples.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.impactmodel.io.csv.DataTable;
import picocli.CommandLine.Option;

/** The options that say how what was found is written, and where: text for people, or rows for other programs. */
public final class Printing {

    private static final List<String> FORMATS = List.of("table", "json", "csv");

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "rows")
    private String format = "table";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    /**
     * Refuses a format that there is not, before any work is done.
     *
     * @param terminal tells in which language to say so
     */
    public void require(Terminal terminal) {
        if (!FORMATS.contains(format)) {
            throw new WrongUse(terminal.text("choice.format", format));
        }
    }

    /**
     * Writes what was found.
     *
     * @param terminal where it goes, unless a file was named
     * @param text what people read
     * @param rows what other programs read
     */
    public void print(Terminal terminal, Supplier<String> text, Supplier<DataTable> rows) {
        if (format.equals("table")) {
            String found = text.get();
            write(out, terminal, writer -> writer.append(found));
            out.ifPresent(file -> terminal.note("written.text", file));
            return;
        }
        DataTable table = rows.get();
        write(out, terminal, format.equals("csv") ? table::csv : table::jsonLines);
        out.ifPresent(file -> terminal.note("written.rows", table.rows().size(), file));
    }

    /** Something that writes. */
    @FunctionalInterface
    public interface Written {
        /**
         * Writes itself.
         *
         * @param writer where to
         * @throws IOException when that cannot be
         */
        void to(Writer writer) throws IOException;
    }

    /**
     * Writes to a file, else to the output.
     *
     * @param file the file, or empty
     * @param terminal where the output goes
     * @param written what is written
     */
    public static void write(Optional<Path> file, Terminal terminal, Written written) {
        try {
            if (file.isEmpty()) {
                flushed(terminal.out(), written);
                return;
            }
            try (OutputStream bytes = Files.newOutputStream(file.get())) {
                flushed(bytes, written);
            }
        } catch (IOException | UncheckedIOException e) {
            throw Unwritable.of(file.map(Path::toString).orElse("–"), terminal, e);
        }
    }

    private static void flushed(OutputStream bytes, Written written) throws IOException {
        Writer writer = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        written.to(writer);
        writer.flush();
    }
}
