package org.impactmodel.model.respondent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The rows that belong together: numbered from 0 in the order in which they first come. */
final class Groups {

    private final int[] of;
    private final int[] first;

    private Groups(int[] of, int[] first) {
        this.of = of;
        this.first = first;
    }

    /** All rows in one group. */
    static Groups one(int size) {
        return new Groups(new int[size], size == 0 ? new int[0] : new int[1]);
    }

    /** Each row a group of its own. */
    static Groups each(int size) {
        int[] rows = new int[size];
        Arrays.setAll(rows, row -> row);
        return new Groups(rows, rows);
    }

    /** These groups, each parted by the values of a column that has one for every row. */
    Groups by(CategoryColumn column) {
        Map<Long, Integer> numbers = new HashMap<>();
        int[] groups = new int[of.length];
        int[] firsts = new int[of.length];
        long values = column.codes().size();
        for (int row = 0; row < of.length; row++) {
            Long key = of[row] * values + column.at(row);
            Integer before = numbers.putIfAbsent(key, numbers.size());
            groups[row] = before == null ? numbers.size() - 1 : before;
            if (before == null) {
                firsts[numbers.size() - 1] = row;
            }
        }
        return new Groups(groups, Arrays.copyOf(firsts, numbers.size()));
    }

    int count() {
        return first.length;
    }

    int at(int row) {
        return of[row];
    }

    /** The first row of a group. */
    int first(int group) {
        return first[group];
    }

    /** How many of some finer groups each of these holds; a finer group counts where its first row lies. */
    int[] holding(Groups finer) {
        int[] counts = new int[count()];
        for (int group = 0; group < finer.count(); group++) {
            counts[of[finer.first(group)]]++;
        }
        return counts;
    }
}
