package org.impactmodel.scoring.survey.disclosure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Works out hidden cells as an attacker would who knows every published cell and total, and that no cell is negative. The least and
 * the most that a cell can be are exact: its value and the greatest flow that can be sent around it through hidden cells, which may
 * grow without end and shrink to 0 (the linear programmes of Fischetti and Salazar 1999 on a network; flows by shortest augmenting
 * paths, Edmonds and Karp, Journal of the ACM 19, 1972).
 */
final class Attacker {
    private final TableNetwork network;
    private final BitSet hidden;
    private final double[] change;
    private final int[] reachedBy;
    private final double smallest;

    private Attacker(TableNetwork network, BitSet hidden) {
        this.network = network;
        this.hidden = hidden;
        this.change = new double[network.arcs()];
        this.reachedBy = new int[network.nodes];
        this.smallest = 1e-12 * Arrays.stream(network.values).max().orElse(0);
    }

    static Attacker of(TableNetwork network, BitSet hidden) {
        return new Attacker(network, hidden);
    }

    /** How much a hidden cell can exceed its value, not counted beyond what is enough. */
    double above(int cell, double enough) {
        return flow(cell, network.to[cell], network.from[cell], enough);
    }

    /** How much a hidden cell can fall below its value, not counted beyond what is enough. */
    double below(int cell, double enough) {
        double most = Math.min(enough, network.values[cell]);
        return Math.min(network.values[cell], flow(cell, network.from[cell], network.to[cell], most));
    }

    boolean canNarrow(int cell, double required) {
        double above = above(cell, required);
        return above < required && above + below(cell, required - above) < required * (1 - 1e-12);
    }

    private double flow(int cell, int source, int sink, double enough) {
        if (source == sink) {
            return Double.POSITIVE_INFINITY;
        }
        Arrays.fill(change, 0);
        double sum = 0;
        while (sum < enough && reach(cell, source, sink)) {
            double step = bottleneck(source, sink);
            if (Double.isInfinite(step)) {
                return step;
            }
            push(source, sink, step);
            sum += step;
        }
        return sum;
    }

    /** Looks for a way from source to sink around the cell, nearest first. */
    private boolean reach(int cell, int source, int sink) {
        Arrays.fill(reachedBy, -1);
        int[] queue = new int[network.nodes];
        int tail = 1;
        queue[0] = source;
        for (int head = 0; head < tail && reachedBy[sink] < 0; head++) {
            int node = queue[head];
            for (int arc : network.arcsAt(node)) {
                int next = next(arc, node);
                boolean open = arc != cell && hidden.get(arc) && room(arc, node) > smallest;
                if (open && next != source && reachedBy[next] < 0) {
                    reachedBy[next] = arc;
                    queue[tail++] = next;
                }
            }
        }
        return reachedBy[sink] >= 0;
    }

    private int next(int arc, int node) {
        return network.from[arc] == node ? network.to[arc] : network.from[arc];
    }

    /** How much more can pass: along the arc without end, against it until the cell is 0. */
    private double room(int arc, int node) {
        return network.from[arc] == node ? Double.POSITIVE_INFINITY : network.values[arc] + change[arc];
    }

    private double bottleneck(int source, int sink) {
        double least = Double.POSITIVE_INFINITY;
        for (int node = sink; node != source; ) {
            int arc = reachedBy[node];
            node = next(arc, node);
            least = Math.min(least, room(arc, node));
        }
        return least;
    }

    private void push(int source, int sink, double step) {
        for (int node = sink; node != source; ) {
            int arc = reachedBy[node];
            node = next(arc, node);
            change[arc] += network.from[arc] == node ? step : -step;
        }
    }
}
