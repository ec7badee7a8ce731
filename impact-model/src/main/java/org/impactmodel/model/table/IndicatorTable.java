package org.impactmodel.model.table;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;

/**
 * What was observed of many subjects: a row for each subject, a column for each indicator. Cells are kept by columns in
 * blocks of rows, nine bytes each. A table never changes.
 *
 * <pre>{@code
 * TableBuilder builder = IndicatorTable.of(List.of("jobs", "trust"));
 * builder.row("alliance:a").number(0, 12).level(1, "good");
 * builder.row("alliance:b").notApplicable(0);
 * IndicatorTable table = builder.build();
 * }</pre>
 */
public final class IndicatorTable {

    private final List<String> indicators;
    private final List<String> levels;
    private final List<RowLabel> rows;
    private final List<CellBlock> blocks;

    IndicatorTable(List<String> indicators, List<String> levels, List<RowLabel> rows, List<CellBlock> blocks) {
        this.indicators = indicators;
        this.levels = levels;
        this.rows = rows;
        this.blocks = blocks;
    }

    /**
     * A builder of tables, to which rows are appended.
     *
     * @param indicators the id of the indicator of each column, each once
     * @return the builder
     * @throws IllegalArgumentException when an id is there twice
     */
    public static TableBuilder of(List<String> indicators) {
        return new TableBuilder(List.copyOf(indicators));
    }

    /**
     * The ids of the indicators.
     *
     * @return an id for each column
     */
    public List<String> indicators() {
        return indicators;
    }

    /**
     * The codes of all levels that occur.
     *
     * @return each code once, in the order in which they were first seen; {@link #level} gives places in this list
     */
    public List<String> levels() {
        return levels;
    }

    /**
     * The number of rows.
     *
     * @return how many subjects there are
     */
    public int size() {
        return rows.size();
    }

    /**
     * Who or what a row is about.
     *
     * @param row the row, from 0
     * @return the name of the subject
     */
    public String subject(int row) {
        return rows.get(row).subject();
    }

    /**
     * When a row was observed.
     *
     * @param row the row, from 0
     * @return the period, where the table says
     */
    public Optional<Period> period(int row) {
        return rows.get(row).period();
    }

    /**
     * The groups that the subject of a row belongs to.
     *
     * @param row the row, from 0
     * @return the values by name of the attribute
     */
    public SortedMap<String, List<String>> attributes(int row) {
        return rows.get(row).attributes();
    }

    /**
     * What a cell holds.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return what it holds
     */
    public Cell cell(int row, int column) {
        return block(row).cell(row % CellBlock.ROWS, column);
    }

    /**
     * The number in a cell.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return the number
     * @throws IllegalStateException when the cell holds no number
     */
    public double number(int row, int column) {
        require(Cell.NUMBER, row, column);
        return block(row).number(row % CellBlock.ROWS, column);
    }

    /**
     * The level in a cell.
     *
     * @param row the row, from 0
     * @param column the column, from 0
     * @return the place of its code in {@link #levels}
     * @throws IllegalStateException when the cell holds no level
     */
    public int level(int row, int column) {
        require(Cell.LEVEL, row, column);
        return (int) block(row).number(row % CellBlock.ROWS, column);
    }

    /**
     * Copies a stretch of a column, for work on whole columns.
     *
     * @param column the column, from 0
     * @param from the first row
     * @param numbers takes as many cells as it is long, or as there are left: the number, or the place of the level; 0 for
     *     other cells
     * @param cells takes the code of the {@link Cell} of each; as long as the numbers
     * @return how many cells were copied
     */
    public int copy(int column, int from, double[] numbers, byte[] cells) {
        int left = Math.min(numbers.length, size() - Objects.checkIndex(from, size()));
        int done = 0;
        while (done < left) {
            int start = (from + done) % CellBlock.ROWS;
            int count = Math.min(left - done, CellBlock.ROWS - start);
            block(from + done).copy(column, start, count, numbers, cells, done);
            done += count;
        }
        return left;
    }

    /**
     * What a row knows of its subject, cell by cell.
     *
     * @param row the row, from 0
     * @return the answers; cells that are missing are left out
     */
    public Answers answers(int row) {
        TreeMap<String, Answered> answers = new TreeMap<>();
        for (int column = 0; column < indicators.size(); column++) {
            if (cell(row, column) != Cell.MISSING) {
                answers.put(indicators.get(column), Answered.of(outcome(row, column)));
            }
        }
        return new Answers(subject(row), period(row), attributes(row), Collections.unmodifiableSortedMap(answers));
    }

    private Outcome outcome(int row, int column) {
        return switch (cell(row, column)) {
            case NUMBER -> new Outcome.Value(number(row, column));
            case LEVEL -> new Outcome.Level(levels.get(level(row, column)));
            case MISSING -> new Outcome.Missing("empty cell");
            case NOT_APPLICABLE -> new Outcome.NotApplicable("declared in the table");
        };
    }

    private CellBlock block(int row) {
        return blocks.get(Objects.checkIndex(row, size()) / CellBlock.ROWS);
    }

    private void require(Cell expected, int row, int column) {
        Cell found = cell(row, column);
        if (found != expected) {
            throw new IllegalStateException("row " + row + ", column " + column + " (" + indicators.get(column)
                    + "): a " + expected + " is required, found " + found);
        }
    }
}
