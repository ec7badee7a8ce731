package org.impactmodel.io.sheet;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Hands each cell on while the text is split; the first record is the header. What it builds of a record is its line. */
final class CellHandler extends CsvCallbackHandler<CellHandler> {

    private final Cells cells;
    private final Span span = new Span();
    private final List<String> names = new ArrayList<>();
    private boolean headed;
    private boolean empty;
    private int count;
    private long line;

    CellHandler(Cells cells) {
        this.cells = cells;
    }

    /** The names of the columns; the records that follow are rows. */
    List<String> header() {
        headed = true;
        return List.copyOf(names);
    }

    int width() {
        return names.size();
    }

    long line() {
        return line;
    }

    int count() {
        return count;
    }

    @Override
    protected RecordType getRecordType() {
        return empty ? RecordType.EMPTY : RecordType.DATA;
    }

    @Override
    protected int getFieldCount() {
        return count;
    }

    @Override
    protected void beginRecord(long startingLine) {
        line = startingLine;
        count = 0;
        empty = false;
    }

    @Override
    protected void addField(char[] chars, int from, int length, boolean quoted) {
        span.set(chars, from, length);
        if (!headed) {
            names.add(span.toString());
        } else if (count < names.size()) {
            cells.cell(line, count, span);
        }
        count++;
    }

    @Override
    protected void setComment(char[] chars, int from, int length) {
        addField(chars, from, length, false);
    }

    @Override
    protected void setEmpty() {
        empty = true;
        count++;
    }

    @Override
    protected CellHandler buildRecord() {
        return this;
    }
}
