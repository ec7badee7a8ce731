package org.impactmodel.model.table;

import java.util.Arrays;

/** The cells of some consecutive rows of a table, column after column. */
final class CellBlock {

    /** How many rows a block holds; the last one of a table may hold fewer. */
    static final int ROWS = 1024;

    private final double[] numbers;
    private final byte[] cells;

    CellBlock(int columns) {
        numbers = new double[columns * ROWS];
        cells = new byte[columns * ROWS];
        Arrays.fill(cells, Cell.MISSING.code());
    }

    void put(int row, int column, double number, Cell cell) {
        numbers[column * ROWS + row] = number;
        cells[column * ROWS + row] = cell.code();
    }

    Cell cell(int row, int column) {
        return Cell.of(cells[column * ROWS + row]);
    }

    double number(int row, int column) {
        return numbers[column * ROWS + row];
    }

    void copy(int column, int from, int count, double[] toNumbers, byte[] toCells, int at) {
        System.arraycopy(numbers, column * ROWS + from, toNumbers, at, count);
        System.arraycopy(cells, column * ROWS + from, toCells, at, count);
    }
}
