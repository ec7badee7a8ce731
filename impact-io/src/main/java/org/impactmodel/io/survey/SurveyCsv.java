package org.impactmodel.io.survey;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.ChoicesColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.sampling.Replicates;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.survey.SurveyDescription;

/**
 * Writes tables of answers as {@link SurveyTable} reads them: comma, decimal point, line feed; a multiple choice in one column,
 * an absence by its code. What is read back equals what was written.
 */
public final class SurveyCsv {

    private SurveyCsv() {}

    /**
     * Writes a table.
     *
     * @param table the answers
     * @param out where it goes; it is flushed, not closed
     */
    public static void write(RespondentTable table, Writer out) {
        write(table, Optional.empty(), out);
    }

    /**
     * Writes a table with a further column of numbers, such as fitted weights.
     *
     * @param table the answers
     * @param more the further column
     * @param out where it goes; it is flushed, not closed
     * @throws IllegalArgumentException when the column has another number of rows, or a name that is there already
     */
    public static void write(RespondentTable table, Named more, Writer out) {
        if (more.column().size() != table.size() || names(table.description()).contains(more.name())) {
            throw new IllegalArgumentException("more: a column of " + table.size()
                    + " rows with a name of its own is required, found " + more.name());
        }
        write(table, Optional.of(more), out);
    }

    /**
     * A column with its name.
     *
     * @param name the name
     * @param column the column
     */
    public record Named(String name, NumberColumn column) {}

    private static void write(RespondentTable table, Optional<Named> more, Writer out) {
        List<String> names = new ArrayList<>(names(table.description()));
        List<RespondentColumn> columns = new ArrayList<>();
        names.forEach(name -> columns.add(table.column(name)));
        more.ifPresent(named -> {
            names.add(named.name());
            columns.add(named.column());
        });
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .bufferSize(0)
                .build(out);
        csv.writeRecord(names);
        for (int row = 0; row < table.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (RespondentColumn column : columns) {
                cells.add(cell(column, row));
            }
            csv.writeRecord(cells);
        }
        flush(out);
    }

    private static void flush(Writer out) {
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The columns of the design, the attributes and the questions, each once. */
    private static Set<String> names(SurveyDescription description) {
        Sample sample = description.sample();
        Set<String> names = new LinkedHashSet<>();
        sample.panel().ifPresent(names::add);
        names.addAll(sample.strata());
        names.addAll(sample.clusters());
        sample.weight().ifPresent(names::add);
        names.addAll(sample.populationSizes());
        description.attributes().forEach(attribute -> names.add(attribute.id()));
        description.questions().forEach(question -> names.add(question.id()));
        names.addAll(sample.replicates().map(Replicates::columns).orElse(List.of()));
        return names;
    }

    private static String cell(RespondentColumn column, int row) {
        if (column instanceof CategoryColumn categories) {
            return categories
                    .absence(row)
                    .map(Absence::code)
                    .orElseGet(() -> categories.codes().get(categories.at(row)));
        }
        if (column instanceof ChoicesColumn choices) {
            return choices.absence(row).map(Absence::code).orElseGet(() -> chosen(choices, row));
        }
        NumberColumn numbers = (NumberColumn) column;
        return numbers.absence(row).map(Absence::code).orElseGet(() -> plain(numbers.at(row)));
    }

    /** The bar alone where none was chosen. */
    private static String chosen(ChoicesColumn choices, int row) {
        List<String> codes = new ArrayList<>();
        for (int option = 0; option < choices.codes().size(); option++) {
            if (choices.chose(row, option)) {
                codes.add(choices.codes().get(option));
            }
        }
        return codes.isEmpty() ? "|" : String.join("|", codes);
    }

    private static String plain(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0).toPlainString() : decimal.toPlainString();
    }
}
