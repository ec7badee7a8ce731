package org.impactmodel.io.sheet;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.io.note.Fault;

/** One row of a table whose columns are asked for by name. */
public final class Row {

    private static final int LONGEST = 10_000;

    private final Sheet sheet;
    private final long line;
    private final Map<String, Integer> at;
    private final List<String> cells;

    Row(Sheet sheet, long line, Map<String, Integer> at, List<String> cells) {
        this.sheet = sheet;
        this.line = line;
        this.at = at;
        this.cells = cells;
    }

    /**
     * A cell.
     *
     * @param column the name of a column
     * @return its text without blanks around it; empty where the table has no such column
     */
    public String cell(String column) {
        Integer index = at.get(Objects.requireNonNull(column, "column"));
        return index == null ? "" : cells.get(index).strip();
    }

    /**
     * A cell that has to say something; an empty or an overlong one is noted.
     *
     * @param column the name of a column
     * @return its text without blanks around it, of at most 10,000 characters, or empty
     */
    public Optional<String> filled(String column) {
        String cell = cell(column);
        if (cell.isEmpty()) {
            return fault(column, Fault.of("empty-cell"));
        }
        return cell.length() > LONGEST
                ? fault(column, Fault.of("long-cell").expected(Integer.toString(LONGEST)))
                : Optional.of(cell);
    }

    /**
     * Notes what is wrong with a cell.
     *
     * @param column the name of its column
     * @param fault what is wrong
     * @param <T> what the cell would have given
     * @return empty
     */
    public <T> Optional<T> fault(String column, Fault fault) {
        sheet.fault(line, column, fault);
        return Optional.empty();
    }
}
