package org.impactmodel.scoring.survey.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Covers a hidden cell by a circle of hidden cells through it, around which its protection can flow, at the least loss (shortest
 * paths, after Kelly, Golden and Assad, Networks 22, 1992). There is always one: up through its totals and down again.
 */
final class Covering {
    private final TableNetwork network;
    private final BitSet hidden;
    private final double[] losses;

    private Covering(TableNetwork network, BitSet hidden, double[] losses) {
        this.network = network;
        this.hidden = hidden;
        this.losses = losses;
    }

    static Covering of(TableNetwork network, BitSet hidden, double... losses) {
        return new Covering(network, hidden, losses);
    }

    private record Reached(int node, double loss) {}

    private record Way(List<Integer> arcs, double loss) {
        static final Way NONE = new Way(List.of(), Double.POSITIVE_INFINITY);
    }

    /** Hides what protects a cell best. */
    void cover(int cell, double required) {
        Way up = way(cell, network.to[cell], network.from[cell], required);
        boolean canShrink = network.values[cell] >= required;
        Way down = canShrink ? way(cell, network.from[cell], network.to[cell], required) : Way.NONE;
        for (int arc : up.loss() <= down.loss() ? up.arcs() : down.arcs()) {
            hidden.set(arc);
        }
    }

    private Way way(int cell, int source, int sink, double required) {
        double[] best = new double[network.nodes];
        int[] by = new int[network.nodes];
        Arrays.fill(best, Double.POSITIVE_INFINITY);
        PriorityQueue<Reached> queue =
                new PriorityQueue<>(Comparator.comparingDouble(Reached::loss).thenComparingInt(Reached::node));
        best[source] = 0;
        queue.add(new Reached(source, 0));
        while (!queue.isEmpty()) {
            Reached at = queue.remove();
            if (at.loss() <= best[at.node()]) {
                for (int arc : network.arcsAt(at.node())) {
                    boolean along = network.from[arc] == at.node();
                    int next = along ? network.to[arc] : network.from[arc];
                    double loss = at.loss() + (hidden.get(arc) ? 0 : losses[arc]);
                    boolean carries = along ? !network.isEmpty(arc) : network.values[arc] >= required;
                    if (arc != cell && carries && loss < best[next]) {
                        best[next] = loss;
                        by[next] = arc;
                        queue.add(new Reached(next, loss));
                    }
                }
            }
        }
        return Double.isInfinite(best[sink]) ? Way.NONE : new Way(trace(by, source, sink), best[sink]);
    }

    private List<Integer> trace(int[] by, int source, int sink) {
        List<Integer> arcs = new ArrayList<>();
        for (int node = sink; node != source; ) {
            int arc = by[node];
            arcs.add(arc);
            node = network.from[arc] == node ? network.to[arc] : network.from[arc];
        }
        return arcs;
    }
}
