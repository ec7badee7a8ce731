package org.impactmodel.io.sheet;

import java.util.List;

/** What to do with the header of a table, and then with each cell as it passes: no text is made of a cell unless asked for. */
public interface Cells {
    /**
     * Takes the names of the columns.
     *
     * @param names the names, without blanks around them
     * @param separator the character between cells
     * @return whether to go on with the rows
     */
    boolean header(List<String> names, char separator);

    /**
     * Takes a cell without the blanks around it.
     *
     * @param line the line of the file that its row begins on, from 1
     * @param column the place of its column, from 0; never beyond the header
     * @param span the characters of the cell, which are others after the call
     */
    void cell(long line, int column, Span span);

    /**
     * Ends a row whose cells were all told.
     *
     * @param line the line of the file that it begins on, from 1
     */
    void row(long line);

    /**
     * Ends a row that has another number of cells than the header, and is not to be taken.
     *
     * @param line the line of the file that it begins on, from 1
     */
    void ragged(long line);

    /**
     * How many rows are read at most; one more is a problem and ends the reading.
     *
     * @return the number of rows, without the header
     */
    default long most() {
        return Long.MAX_VALUE;
    }
}
