package org.impactmodel.scoring.survey.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Tries every table of small whole numbers that agrees with what is published: slow, and nothing to do with flows. */
final class BruteForce {
    private final MarginTable table;
    private final Suppression suppression;
    private final int most;
    private final List<Integer> parts = new ArrayList<>();
    private final double[][] tried;
    final double[][] least;
    final double[][] greatest;

    private BruteForce(MarginTable table, Suppression suppression, int most) {
        this.table = table;
        this.suppression = suppression;
        this.most = most;
        int height = table.rows().size();
        int width = table.columns().size();
        this.tried = new double[height][width];
        this.least = new double[height][width];
        this.greatest = new double[height][width];
        for (int row = 0; row < height; row++) {
            Arrays.fill(least[row], Double.POSITIVE_INFINITY);
            Arrays.fill(greatest[row], Double.NEGATIVE_INFINITY);
            if (!table.parents().contains(row)) {
                parts.add(row);
            }
        }
    }

    static BruteForce of(MarginTable table, Suppression suppression, int most) {
        BruteForce force = new BruteForce(table, suppression, most);
        force.fill(0, 0);
        return force;
    }

    private int answers() {
        return table.columns().size() - (table.total().isPresent() ? 1 : 0);
    }

    private void fill(int part, int column) {
        if (part == parts.size()) {
            if (agrees(0)) {
                record();
            }
        } else if (column == answers()) {
            if (!table.total().isPresent() || agrees(parts.get(part), column)) {
                fill(part + 1, 0);
            }
        } else {
            for (int value = 0; value <= most; value++) {
                add(part, column, value);
                if (agrees(parts.get(part), column)) {
                    fill(part, column + 1);
                }
                add(part, column, -value);
            }
        }
    }

    private void add(int part, int column, int value) {
        for (int row = parts.get(part); row >= 0; row = table.parents().get(row)) {
            tried[row][column] += value;
            if (table.total().isPresent()) {
                tried[row][answers()] += value;
            }
        }
    }

    private boolean agrees(int row, int column) {
        TableCell cell = table.cell(row, column);
        boolean known = cell.respondents() == 0
                || !suppression.isHidden(
                        table.rows().get(row).code(), table.columns().get(column));
        return !known || tried[row][column] == cell.value();
    }

    private boolean agrees(int from) {
        for (int row = from; row < tried.length; row++) {
            for (int column = 0; column < tried[row].length; column++) {
                if (!agrees(row, column)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void record() {
        for (int row = 0; row < tried.length; row++) {
            for (int column = 0; column < tried[row].length; column++) {
                least[row][column] = Math.min(least[row][column], tried[row][column]);
                greatest[row][column] = Math.max(greatest[row][column], tried[row][column]);
            }
        }
    }
}
