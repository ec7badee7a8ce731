package org.impactmodel.scoring.compare;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The difference of two score cards, split at every node into what comes of the answers, of what is answered, and of the method.
 *
 * <p>Three things change from one side to the other: the values of the indicators that both answer, the set of indicators
 * that are answered (with the attributes of the subject, which decide what applies), and the method. Each can change before or
 * after the others, so there are six orders, and the effect of each is the mean over the orders of what it does when its turn
 * comes: the Shapley value (Shapley, A value for n-person games, 1953; for decompositions: Shorrocks, Decomposition procedures
 * for distributional analysis, Journal of Economic Inequality 11, 2013). It is exact and symmetric: the three sum to the
 * difference, and swapping the sides turns every sign. Where a step on the way has no score, as below a minimum coverage, the
 * orders that pass there are left out. An indicator that stops being answered changes only the set, hence the coverage effect.
 *
 * @param views the differences of each view that both methods have, by its id; nodes from the root down, those of the first
 *     method before those that only the second has
 */
public record Comparison(SortedMap<String, List<NodeDifference>> views) {
    /** Copies the lists. */
    public Comparison {
        TreeMap<String, List<NodeDifference>> copy = new TreeMap<>();
        Objects.requireNonNull(views, "views").forEach((id, nodes) -> copy.put(id, List.copyOf(nodes)));
        views = Collections.unmodifiableSortedMap(copy);
    }

    /**
     * Compares two sides.
     *
     * @param before the first side
     * @param after the second side: the same subject later, another subject, or the same answers under another method
     * @return the difference of the second to the first
     */
    public static Comparison between(Side before, Side after) {
        return Splitting.between(before, after);
    }

    /**
     * A node of a view.
     *
     * @param view the id of the view
     * @param path the ids from the root of the view down to the node
     * @return its difference, or empty when neither method has it
     */
    public Optional<NodeDifference> node(String view, List<String> path) {
        return views.getOrDefault(view, List.of()).stream()
                .filter(node -> node.path().equals(path))
                .findFirst();
    }
}
