package org.impactmodel.io.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.note.Unreadable;
import org.impactmodel.io.problem.Place;
import org.impactmodel.io.token.Utf8;

/** The text of a table, row by row: its separator is detected, rows of another length than the header are problems. */
public final class Sheet {

    private static final int LONGEST_CELL = 1 << 20;
    private static final int STEP = 10_000;

    private final Source source;
    private final Notes notes;
    private final Progress progress;
    private Optional<Beginning> beginning = Optional.empty();
    private long reached;

    /** What to do with the header, and then with each good row. */
    public interface Rows {
        /**
         * Takes the names of the columns.
         *
         * @param names the names, without blanks around them
         * @param separator the character between cells
         * @return whether to go on with the rows
         */
        boolean header(List<String> names, char separator);

        /**
         * Takes a row as long as the header.
         *
         * @param line the line of the file that it begins on, from 1
         * @param cells its cells as they are written
         */
        void row(long line, List<String> cells);

        /**
         * How many rows are read at most; one more is a problem and ends the reading.
         *
         * @return the number of rows, without the header
         */
        default long most() {
            return Long.MAX_VALUE;
        }
    }

    /**
     * A table to read.
     *
     * @param source where it is
     * @param notes collects what is wrong
     * @param progress hears how far the reading has come
     */
    public Sheet(Source source, Notes notes, Progress progress) {
        this.source = source;
        this.notes = notes;
        this.progress = progress;
    }

    /**
     * Reads to the end, or as far as the text is a table.
     *
     * @param rows what to do with what is read
     * @return whether it came to the end
     */
    public boolean read(Rows rows) {
        return opened((text, bytes) -> read(text, bytes, rows));
    }

    /**
     * Reads to the end, or as far as the text is a table, cell by cell.
     *
     * @param cells what to do with what is read
     * @return whether it came to the end
     */
    public boolean read(Cells cells) {
        return opened((text, bytes) -> read(text, bytes, cells));
    }

    private interface Reading {
        boolean read(BufferedReader text, Utf8 bytes) throws IOException;
    }

    private boolean opened(Reading reading) {
        try (InputStream bytes = source.open();
                Utf8 checked = new Utf8(bytes, Long.MAX_VALUE);
                BufferedReader text =
                        new BufferedReader(Channels.newReader(checked, StandardCharsets.UTF_8), Beginning.LENGTH)) {
            return reading.read(text, checked);
        } catch (CsvParseException e) {
            stopped(Optional.ofNullable(e.getCause()).orElse(e));
        } catch (UncheckedIOException e) {
            stopped(Optional.<Throwable>ofNullable(e.getCause()).orElse(e));
        } catch (IOException e) {
            stopped(e);
        }
        return false;
    }

    static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .maxBufferSize(LONGEST_CELL);
    }

    private boolean read(BufferedReader text, Utf8 bytes, Rows rows) throws IOException {
        char separator = look(text);
        try (CsvReader<CsvRecord> reader = builder(separator).ofCsvRecord(text)) {
            Iterator<CsvRecord> all = reader.iterator();
            if (!all.hasNext()) {
                fault(0, "", Fault.of("empty-table"));
                return false;
            }
            List<String> names =
                    all.next().getFields().stream().map(String::strip).toList();
            reached = 1;
            boolean headed = rows.header(names, separator);
            beginning = Optional.empty();
            return headed && rest(all, names.size(), bytes, rows);
        }
    }

    private boolean read(BufferedReader text, Utf8 bytes, Cells cells) throws IOException {
        char separator = look(text);
        try (CsvReader<CellHandler> reader = builder(separator).build(new CellHandler(cells), text)) {
            Iterator<CellHandler> all = reader.iterator();
            if (!all.hasNext()) {
                fault(0, "", Fault.of("empty-table"));
                return false;
            }
            List<String> names = all.next().header();
            reached = 1;
            boolean headed = cells.header(names, separator);
            beginning = Optional.empty();
            return headed && rest(all, bytes, cells);
        }
    }

    private boolean rest(Iterator<CellHandler> all, Utf8 bytes, Cells cells) {
        long count = 0;
        while (all.hasNext()) {
            CellHandler row = all.next();
            reached = row.line();
            if (count == cells.most()) {
                fault(reached, "", Fault.of("too-many-rows").expected(Long.toString(count)));
                return false;
            }
            if (row.count() == row.width()) {
                cells.row(reached);
            } else {
                ragged(row.count(), row.width());
                cells.ragged(reached);
            }
            if (++count % STEP == 0) {
                progress.at(bytes.passed(), count);
            }
        }
        progress.at(bytes.passed(), count);
        return true;
    }

    private void ragged(int found, int expected) {
        fault(
                reached,
                "",
                Fault.of(found > expected ? "row-too-long" : "row-too-short")
                        .found(Integer.toString(found))
                        .expected(Integer.toString(expected)));
    }

    private boolean rest(Iterator<CsvRecord> all, int width, Utf8 bytes, Rows rows) {
        long count = 0;
        while (all.hasNext()) {
            CsvRecord row = all.next();
            reached = row.getStartingLineNumber();
            if (count == rows.most()) {
                fault(reached, "", Fault.of("too-many-rows").expected(Long.toString(count)));
                return false;
            }
            if (row.getFieldCount() != width) {
                ragged(row.getFieldCount(), width);
            } else {
                rows.row(reached, row.getFields());
            }
            if (++count % STEP == 0) {
                progress.at(bytes.passed(), count);
            }
        }
        progress.at(bytes.passed(), count);
        return true;
    }

    /** Looks at the beginning of the text without taking it, and finds out what separates cells. */
    private char look(BufferedReader text) throws IOException {
        beginning = Optional.of(Beginning.of(text));
        return beginning.get().separator();
    }

    /**
     * Some cells of the first rows, while the header is told and no longer.
     *
     * @param columns tells of a column by its place, from 0, whether it is asked for
     * @return the cells that are not empty, row by row, without blanks around them
     */
    public List<String> beginning(IntPredicate columns) {
        return beginning.map(first -> first.cells(columns)).orElse(List.of());
    }

    private void stopped(Throwable e) {
        Optional<Fault> encoding = Utf8.fault(e).map(fault -> fault.expected("CSV UTF-8"));
        Fault fault = encoding.isPresent()
                ? encoding.get()
                : e instanceof CsvParseException
                        ? Fault.of("malformed-table")
                        : e instanceof IOException failure
                                ? Unreadable.of(failure)
                                : Fault.of("unreadable").found(String.valueOf(e.getMessage()));
        fault(encoding.isPresent() ? brokenLine() : reached == 0 ? 0 : reached + 1, "", fault);
    }

    /** The line of the first byte that is no UTF-8, for which the text is gone over once more; 0 when that cannot be. */
    private long brokenLine() {
        try (InputStream again = source.reopen().orElseGet(InputStream::nullInputStream)) {
            return Utf8.brokenLine(again);
        } catch (IOException e) {
            return 0;
        }
    }

    /**
     * Notes a fault in a row, or in the whole table.
     *
     * @param line the line of the row; 0 for the whole table
     * @param column the name of the column; empty for a whole row
     * @param fault what is wrong
     */
    public void fault(long line, String column, Fault fault) {
        Optional<String> name = Optional.of(column).filter(text -> !text.isEmpty());
        notes.add(new Place.InTable(source.name(), line, name), column, fault);
    }
}
