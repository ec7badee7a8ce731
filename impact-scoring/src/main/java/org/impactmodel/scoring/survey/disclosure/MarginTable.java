package org.impactmodel.scoring.survey.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table with its margins: rows that sum to larger rows, up to the whole, and columns that sum to a total where one is published.
 * Margins are sums of the cells given, so that nothing contradicts anything.
 */
public final class MarginTable {
    private final List<TableRow> rows;
    private final List<String> columns;
    private final Optional<String> total;
    private final List<List<TableCell>> cells;

    private MarginTable(
            List<TableRow> rows, List<String> columns, Optional<String> total, List<List<TableCell>> cells) {
        this.rows = rows;
        this.columns = columns;
        this.total = total;
        this.cells = cells;
    }

    /**
     * A table whose columns do not sum to a published total, such as one answer by territory.
     *
     * @param rows all rows, the whole among them, in the order that they are read
     * @param columns the codes of the columns
     * @param parts the cells of the rows that have no parts of their own, in the order of those rows, each in the order of the
     *     columns
     * @return the table
     * @throws IllegalArgumentException when rows are no tree, a code occurs twice, or cells are missing; it tells every problem
     */
    public static MarginTable of(List<TableRow> rows, List<String> columns, List<List<TableCell>> parts) {
        Shaping.check(rows, columns, parts);
        return new MarginTable(List.copyOf(rows), List.copyOf(columns), Optional.empty(), Shaping.sum(rows, parts));
    }

    /**
     * The same table with the total of each row published as a column.
     *
     * @param column the code of the column of totals
     * @return the copy
     * @throws IllegalArgumentException when a column has that code, or there is a total already
     */
    public MarginTable withTotal(String column) {
        Objects.requireNonNull(column, "column");
        if (total.isPresent() || columns.contains(column)) {
            throw new IllegalArgumentException("column: a new code and one total are required, found " + column);
        }
        List<String> wider = new ArrayList<>(columns);
        wider.add(column);
        List<List<TableCell>> sums = new ArrayList<>();
        for (List<TableCell> row : cells) {
            List<TableCell> sum = new ArrayList<>(row);
            sum.add(row.stream().reduce(TableCell.of(0), TableCell::plus));
            sums.add(List.copyOf(sum));
        }
        return new MarginTable(rows, List.copyOf(wider), Optional.of(column), List.copyOf(sums));
    }

    /**
     * The rows.
     *
     * @return all rows, in the order given
     */
    public List<TableRow> rows() {
        return rows;
    }

    /**
     * The columns.
     *
     * @return the codes, the total last
     */
    public List<String> columns() {
        return columns;
    }

    /**
     * The column of totals.
     *
     * @return its code, or empty where there is none
     */
    public Optional<String> total() {
        return total;
    }

    /**
     * A cell, or a margin.
     *
     * @param row the code of a row
     * @param column the code of a column
     * @return what stands there
     * @throws IllegalArgumentException for an unknown code
     */
    public TableCell cell(String row, String column) {
        return cell(index(row), columnIndex(column));
    }

    int columnIndex(String column) {
        int found = columns.indexOf(column);
        if (found < 0) {
            throw new IllegalArgumentException("column: one of " + columns + " is required, found " + column);
        }
        return found;
    }

    TableCell cell(int row, int column) {
        return cells.get(row).get(column);
    }

    int index(String row) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).code().equals(row)) {
                return i;
            }
        }
        throw new IllegalArgumentException("row: the code of a row is required, found " + row);
    }

    /** The place of the parent of each row, −1 for the whole. */
    List<Integer> parents() {
        TreeMap<String, Integer> places = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            places.put(rows.get(i).code(), i);
        }
        List<Integer> parents = new ArrayList<>();
        rows.forEach(row -> parents.add(row.parent()
                .map(code -> Objects.requireNonNull(places.get(code)))
                .orElse(-1)));
        return Collections.unmodifiableList(parents);
    }
}
