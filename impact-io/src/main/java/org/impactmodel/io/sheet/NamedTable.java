package org.impactmodel.io.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.problem.Reading;

/** A table whose columns are asked for by name; those that nobody asks for are left alone. */
public final class NamedTable {

    /** How many rows are read at most. */
    static final int MOST_ROWS = 100_000;

    private NamedTable() {}

    /**
     * Reads a table as a whole.
     *
     * @param source where it is
     * @param needed the names of the columns that must be there
     * @param reader makes something of a row, or notes what is wrong with it and gives nothing
     * @param <T> what becomes of a row
     * @return what became of the good rows, in their order, and the problems of the others; without a value when the header
     *     or the text as a whole cannot be read
     */
    public static <T> Reading<List<T>> read(Source source, List<String> needed, Function<Row, Optional<T>> reader) {
        Notes notes = new Notes();
        Sheet sheet = new Sheet(source, notes, Progress.NONE);
        Rows<T> rows = new Rows<>(sheet, needed, reader);
        Optional<List<T>> value = sheet.read(rows) ? Optional.of(List.copyOf(rows.good)) : Optional.empty();
        return new Reading<>(value, notes.problems());
    }

    private static final class Rows<T> implements Sheet.Rows {
        private final Sheet sheet;
        private final List<String> needed;
        private final Function<Row, Optional<T>> reader;
        private final Map<String, Integer> at = new HashMap<>();
        private final List<T> good = new ArrayList<>();

        Rows(Sheet sheet, List<String> needed, Function<Row, Optional<T>> reader) {
            this.sheet = sheet;
            this.needed = needed;
            this.reader = reader;
        }

        @Override
        public boolean header(List<String> names, char separator) {
            for (int i = 0; i < names.size(); i++) {
                at.put(names.get(i), i);
            }
            return Header.check(names, needed, names, sheet);
        }

        @Override
        public void row(long line, List<String> cells) {
            reader.apply(new Row(sheet, line, at, cells)).ifPresent(good::add);
        }

        @Override
        public long most() {
            return MOST_ROWS;
        }
    }
}
