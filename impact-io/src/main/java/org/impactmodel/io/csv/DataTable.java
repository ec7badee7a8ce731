package org.impactmodel.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.impactmodel.io.token.Decimals;
import org.impactmodel.io.token.Output;

/**
 * A table for other programs, of texts and numbers. As CSV: commas, decimal points and Windows line ends (RFC 4180), what begins
 * like a formula behind an apostrophe. As JSON Lines: an object a row, without what is not known. Numbers have all their digits.
 *
 * @param columns the names of the columns, at least one
 * @param rows the rows, a cell for each column
 */
public record DataTable(List<String> columns, List<List<DataTable.Value>> rows) {

    /**
     * What a cell holds.
     *
     * @param text the text, or the digits of a number; empty where nothing is known
     * @param number whether it is a number
     */
    public record Value(String text, boolean number) {
        /** Checks that the text is given. */
        public Value {
            Objects.requireNonNull(text, "text");
        }

        /**
         * A text.
         *
         * @param text the text; an empty one is nothing known
         * @return the cell
         */
        public static Value of(String text) {
            return new Value(text, false);
        }

        /**
         * A number.
         *
         * @param number the number
         * @return the cell
         * @throws IllegalArgumentException when it is infinite or undefined
         */
        public static Value of(double number) {
            return new Value(Decimals.of(number), true);
        }

        /**
         * A number, or nothing known.
         *
         * @param number the number, or empty
         * @return the cell
         * @throws IllegalArgumentException when it is infinite or undefined
         */
        public static Value of(OptionalDouble number) {
            return number.isPresent() ? of(number.getAsDouble()) : of("");
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a row has not one cell for each column
     */
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<Value> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "rows: found " + row.size() + " cells, " + columns.size() + " are required: " + row);
            }
        }
    }

    /**
     * Writes the table as CSV.
     *
     * @param out where the text goes; it is flushed, not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public void csv(Writer out) {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
        csv.writeRecord(columns);
        for (List<Value> row : rows) {
            csv.writeRecord(row.stream()
                    .map(cell -> cell.number() ? cell.text() : Formula.defused(cell.text()))
                    .toList());
        }
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the table as JSON Lines.
     *
     * @param out where the text goes; it is flushed, not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public void jsonLines(Writer out) {
        try {
            for (List<Value> row : rows) {
                object(row, new Output(out, false, false));
                out.append('\n');
            }
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void object(List<Value> row, Output json) {
        json.startObject();
        for (int i = 0; i < columns.size(); i++) {
            Value cell = row.get(i);
            if (!cell.text().isEmpty()) {
                json.name(columns.get(i));
                if (cell.number()) {
                    json.raw(cell.text());
                } else {
                    json.text(cell.text());
                }
            }
        }
        json.endObject();
    }
}
