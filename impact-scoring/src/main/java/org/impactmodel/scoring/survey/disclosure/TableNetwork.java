package org.impactmodel.scoring.survey.disclosure;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as a network, in which every cell is an arc and every sum a node that passes on what it receives (Cox, JASA 90, 1995;
 * Fischetti and Salazar, Mathematical Programming 84, 1999): rows flow through columns to their parents, up to the whole, and back as
 * totals. Tables that keep the sums are the circulations, so that what can be worked out of a cell is a question of flows.
 */
final class TableNetwork {
    private static final int HUB = 0;

    final int width;
    final int nodes;
    final int[] from;
    final int[] to;
    final double[] values;
    final long[] respondents;
    private final List<List<Integer>> arcsAt = new ArrayList<>();

    private TableNetwork(MarginTable table) {
        int height = table.rows().size();
        this.width = table.columns().size();
        this.nodes = 1 + height * (width + 1);
        this.from = new int[height * width];
        this.to = new int[height * width];
        this.values = new double[height * width];
        this.respondents = new long[height * width];
        for (int node = 0; node < nodes; node++) {
            arcsAt.add(new ArrayList<>());
        }
        lay(table);
    }

    static TableNetwork of(MarginTable table) {
        return new TableNetwork(table);
    }

    private void lay(MarginTable table) {
        List<Integer> parents = table.parents();
        for (int row = 0; row < parents.size(); row++) {
            boolean hasParts = parents.contains(row);
            for (int column = 0; column < width; column++) {
                boolean total = table.total().isPresent() && column == width - 1;
                int own = hasParts ? sum(row, column) : table.total().isPresent() ? part(row) : HUB;
                int above = parents.get(row) < 0 ? HUB : sum(parents.get(row), column);
                lay(row * width + column, total ? above : own, total ? own : above);
                TableCell cell = table.cell(row, column);
                values[row * width + column] = cell.value();
                respondents[row * width + column] = cell.respondents();
            }
        }
    }

    private void lay(int arc, int start, int end) {
        from[arc] = start;
        to[arc] = end;
        arcsAt.get(start).add(arc);
        if (end != start) {
            arcsAt.get(end).add(arc);
        }
    }

    /** The node where the parts of a row meet in a column. */
    private int sum(int row, int column) {
        return 1 + row * (width + 1) + column;
    }

    /** The node of a row without parts, which its total enters and its cells leave. */
    private int part(int row) {
        return 1 + row * (width + 1) + width;
    }

    int arcs() {
        return from.length;
    }

    List<Integer> arcsAt(int node) {
        return arcsAt.get(node);
    }

    /** Empty cells are known to be empty: they protect nobody. */
    boolean isEmpty(int arc) {
        return respondents[arc] == 0;
    }
}
