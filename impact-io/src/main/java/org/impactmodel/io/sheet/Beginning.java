package org.impactmodel.io.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The first characters of a table, looked at before any of it is read: how its cells are separated and its numbers written.
 *
 * @param text the characters
 * @param whole whether they are the whole table
 */
record Beginning(String text, boolean whole) {

    /** How many characters are looked at. */
    static final int LENGTH = 1 << 16;

    /** Looks without taking: the text is read from where it was. */
    static Beginning of(BufferedReader reader) throws IOException {
        reader.mark(LENGTH);
        char[] chars = new char[LENGTH - 1];
        int length = 0;
        int more = reader.read(chars, 0, chars.length);
        while (more > 0) {
            length += more;
            more = reader.read(chars, length, chars.length - length);
        }
        reader.reset();
        return new Beginning(new String(chars, 0, length), length < chars.length);
    }

    /** The character between cells: the one of the three that the header has most of. */
    char separator() {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length() && (quoted || text.charAt(i) != '\n'); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            commas += !quoted && c == ',' ? 1 : 0;
            semicolons += !quoted && c == ';' ? 1 : 0;
            tabs += !quoted && c == '\t' ? 1 : 0;
        }
        return semicolons > commas && semicolons >= tabs ? ';' : tabs > commas ? '\t' : ',';
    }

    /** The cells below the header that are not empty; the last row is left out where it may have been cut. */
    List<String> cells(IntPredicate columns) {
        List<String> cells = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = Sheet.builder(separator()).ofCsvRecord(text)) {
            Iterator<CsvRecord> all = rows.iterator();
            int width = all.hasNext() ? all.next().getFieldCount() : 0;
            while (all.hasNext()) {
                CsvRecord row = all.next();
                if (row.getFieldCount() == width && (whole || all.hasNext())) {
                    add(row.getFields(), columns, cells);
                }
            }
        } catch (CsvParseException | IOException broken) {
            return cells;
        }
        return cells;
    }

    private static void add(List<String> row, IntPredicate columns, List<String> cells) {
        for (int i = 0; i < row.size(); i++) {
            String cell = columns.test(i) ? row.get(i).strip() : "";
            if (!cell.isEmpty()) {
                cells.add(cell);
            }
        }
    }
}
