package org.impactmodel.scoring.survey.design;

import java.util.HashMap;
import java.util.Map;
import org.impactmodel.model.respondent.CategoryColumn;

/** Numbers the combinations of values that occur, in the order in which they are met. */
final class Labels {

    private final int[] places;
    private final int count;

    private Labels(int[] places, int count) {
        this.places = places;
        this.count = count;
    }

    /** All rows alike. */
    static Labels one(int size) {
        return new Labels(new int[size], size == 0 ? 0 : 1);
    }

    /** Each row for itself. */
    static Labels each(int size) {
        int[] places = new int[size];
        for (int row = 0; row < size; row++) {
            places[row] = row;
        }
        return new Labels(places, size);
    }

    /** These, told apart further by a column. */
    Labels by(String name, CategoryColumn column) {
        if (column.size() != places.length) {
            throw new IllegalArgumentException(
                    name + ": " + places.length + " rows are required, found " + column.size());
        }
        Map<Long, Integer> seen = new HashMap<>();
        int[] finer = new int[places.length];
        for (int row = 0; row < finer.length; row++) {
            if (column.at(row) < 0) {
                throw new IllegalArgumentException(name + ": row " + row + " has no value");
            }
            long key = (long) places[row] * column.codes().size() + column.at(row);
            finer[row] = seen.computeIfAbsent(key, unseen -> seen.size());
        }
        return new Labels(finer, seen.size());
    }

    int count() {
        return count;
    }

    int[] places() {
        return places;
    }

    /** For each of these the label of the coarser ones that it lies in. */
    int[] within(Labels coarser) {
        int[] parents = new int[count];
        for (int row = 0; row < places.length; row++) {
            parents[places[row]] = coarser.places[row];
        }
        return parents;
    }
}
