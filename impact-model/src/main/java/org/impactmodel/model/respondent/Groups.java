package org.impactmodel.model.respondent;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The rows that belong together: numbered from 0 in the order in which they first come. */
final class Groups {

    /** How many pairs a table of them may hold for each row. */
    private static final long SPARSE = 4;

    private static final int FEW = 1024;

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
        long pairs = (long) count() * column.codes().size();
        return pairs <= SPARSE * Math.max(of.length, FEW) ? byTable(column, (int) pairs) : byValue(column);
    }

    /** A number for each pair of a group and a value, whether it is there or not. */
    private Groups byTable(CategoryColumn column, int pairs) {
        int[] numbers = new int[pairs];
        int[] groups = new int[of.length];
        int[] firsts = new int[of.length];
        int values = column.codes().size();
        int count = 0;
        for (int row = 0; row < of.length; row++) {
            int pair = of[row] * values + column.at(row);
            if (numbers[pair] == 0) {
                firsts[count++] = row;
                numbers[pair] = count;
            }
            groups[row] = numbers[pair] - 1;
        }
        return new Groups(groups, Arrays.copyOf(firsts, count));
    }

    /** A number for each pair that is there, where few of many are: a value is mostly in one group, as a cluster in a stratum. */
    private Groups byValue(CategoryColumn column) {
        int[] homes = new int[column.codes().size()];
        int[] numbers = new int[homes.length];
        Map<Long, Integer> strays = new HashMap<>();
        int[] groups = new int[of.length];
        int[] firsts = new int[of.length];
        int count = 0;
        for (int row = 0; row < of.length; row++) {
            int value = column.at(row);
            int home = 1 + of[row];
            if (homes[value] == 0) {
                homes[value] = home;
                numbers[value] = count;
            }
            int number = homes[value] == home
                    ? numbers[value]
                    : Objects.requireNonNullElse(strays.putIfAbsent(home * (long) homes.length + value, count), count);
            if (number == count) {
                firsts[count++] = row;
            }
            groups[row] = number;
        }
        return new Groups(groups, Arrays.copyOf(firsts, count));
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
