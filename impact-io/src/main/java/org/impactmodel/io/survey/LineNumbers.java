package org.impactmodel.io.survey;

import java.util.Map;
import java.util.TreeMap;

/** On which line of the file each respondent stands: kept only where it is not the line behind the one before. */
final class LineNumbers {

    private final TreeMap<Integer, Long> offsets = new TreeMap<>();
    private long last = Long.MIN_VALUE;

    void add(int row, long line) {
        if (line - row != last) {
            last = line - row;
            offsets.put(row, last);
        }
    }

    long of(int row) {
        Map.Entry<Integer, Long> entry = offsets.floorEntry(row);
        return entry == null ? 0 : row + entry.getValue();
    }
}
