package org.impactmodel.examples.survey;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.csv.EstimateCsv;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.report.EstimateText;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.survey.SurveyDescription;
import picocli.CommandLine.Option;

/** The options that say how estimates are written: for people, as a document, as CSV. */
final class Showing {

    private enum Form {
        TABLE,
        JSON,
        CSV
    }

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "survey-format", defaultValue = "table")
    private String format = "table";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    boolean isTable(Terminal terminal) {
        return form(terminal) == Form.TABLE;
    }

    private Form form(Terminal terminal) {
        for (Form one : Form.values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(format)) {
                return one;
            }
        }
        throw new WrongUse(terminal.text("choice.format", format));
    }

    void show(EstimateSheet sheet, List<SurveyDescription> names, Terminal terminal) {
        Form form = form(terminal);
        if (out.isEmpty()) {
            write(sheet, names, form, terminal.out(), terminal);
            return;
        }
        try (OutputStream bytes = Files.newOutputStream(out.get())) {
            write(sheet, names, form, bytes, terminal);
        } catch (IOException e) {
            throw new WrongUse(terminal.text("unwritable", out.get(), String.valueOf(e.getMessage())));
        }
        terminal.note("survey.written", sheet.lines().size(), out.get());
    }

    private static void write(
            EstimateSheet sheet, List<SurveyDescription> names, Form form, OutputStream bytes, Terminal terminal) {
        Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        try {
            switch (form) {
                case TABLE ->
                    text.write(EstimateText.of(terminal.page()).withNames(names).table(sheet));
                case JSON -> text.write(DocumentType.ESTIMATES.text(sheet, Layout.PRETTY));
                case CSV -> EstimateCsv.write(sheet, text);
            }
            text.flush();
        } catch (IOException e) {
            throw new WrongUse(terminal.text("unwritable", "–", String.valueOf(e.getMessage())));
        }
    }
}
