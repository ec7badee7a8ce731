package org.impactmodel.examples.survey;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.Unwritable;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.csv.EstimateCsv;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.report.EstimateText;
import org.impactmodel.io.report.Page;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.survey.SurveyDescription;
import picocli.CommandLine.Option;

/** The options that say how figures are written: for people, as a document, as CSV; here or into a file. */
final class Showing {

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "survey-format", defaultValue = "table")
    private String format = "table";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    Form form(Terminal terminal) {
        return Form.of(format, terminal);
    }

    /** Writes what a printer prints, here or into the file. */
    void print(Terminal terminal, Consumer<Terminal> printer) {
        if (out.isEmpty()) {
            printer.accept(terminal);
            terminal.out().flush();
            return;
        }
        Page page = new Page(terminal.page().language(), terminal.page().columns(), false);
        try (PrintStream file = new PrintStream(Files.newOutputStream(out.get()), false, StandardCharsets.UTF_8)) {
            printer.accept(new Terminal(file, terminal.err(), page, false));
            if (file.checkError()) {
                throw new WrongUse(terminal.text("unwritable", out.get(), "–"));
            }
        } catch (IOException e) {
            throw Unwritable.of(out.get(), terminal, e);
        }
        terminal.note("survey.file-written", out.get());
    }

    /** Writes estimates in the form that is asked for. */
    void show(EstimateSheet sheet, List<SurveyDescription> names, Terminal terminal) {
        Form form = form(terminal);
        print(terminal, target -> {
            switch (form) {
                case TABLE ->
                    target.out()
                            .print(EstimateText.of(target.page())
                                    .withNames(names)
                                    .table(sheet));
                case JSON -> target.out().print(DocumentType.ESTIMATES.text(Sheets.meaning(sheet), Layout.PRETTY));
                case CSV -> csv(sheet, target);
            }
        });
        if (form == Form.CSV) {
            tell(Sheets.meaning(sheet), terminal);
        }
    }

    /** Writes estimates as a document, and what is said of them as CSV. */
    void show(EstimateSheet sheet, Rows rows, Terminal terminal) {
        boolean document = form(terminal) == Form.JSON;
        EstimateSheet whole = Sheets.meaning(sheet);
        print(
                terminal,
                target ->
                        target.out().print(document ? DocumentType.ESTIMATES.text(whole, Layout.PRETTY) : rows.csv()));
        if (!document) {
            tell(whole, terminal);
        }
    }

    /** A table of cells has no place for notes: they go beside the output. */
    private static void tell(EstimateSheet sheet, Terminal terminal) {
        sheet.notes()
                .forEach(note -> terminal.err().println(note.in(terminal.page().language())));
    }

    private static void csv(EstimateSheet sheet, Terminal target) {
        Writer text = new OutputStreamWriter(target.out(), StandardCharsets.UTF_8);
        EstimateCsv.write(sheet, text);
    }
}
