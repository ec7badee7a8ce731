package org.impactmodel.scoring.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;

/** The scores of a card by view and path, from the root down. */
final class Scores {

    private Scores() {}

    static Map<String, Map<List<String>, OptionalDouble>> byPath(ScoreCard card) {
        Map<String, Map<List<String>, OptionalDouble>> views = new LinkedHashMap<>();
        card.views().forEach(view -> {
            Map<List<String>, OptionalDouble> scores = new LinkedHashMap<>();
            add(List.of(), view.root(), scores);
            views.put(view.id(), scores);
        });
        return views;
    }

    /** Whether two cards have the same places with the same scores, but for a tolerance. */
    static boolean same(ScoreCard one, ScoreCard other, double tolerance) {
        Map<String, Map<List<String>, OptionalDouble>> first = byPath(one);
        Map<String, Map<List<String>, OptionalDouble>> second = byPath(other);
        return first.keySet().equals(second.keySet())
                && first.entrySet().stream()
                        .allMatch(
                                view -> same(view.getValue(), second.getOrDefault(view.getKey(), Map.of()), tolerance));
    }

    private static boolean same(
            Map<List<String>, OptionalDouble> one, Map<List<String>, OptionalDouble> other, double tolerance) {
        return one.keySet().equals(other.keySet())
                && one.entrySet().stream()
                        .allMatch(node -> same(
                                node.getValue(), other.getOrDefault(node.getKey(), OptionalDouble.empty()), tolerance));
    }

    private static boolean same(OptionalDouble one, OptionalDouble other, double tolerance) {
        return one.isPresent() == other.isPresent() && Math.abs(one.orElse(0) - other.orElse(0)) <= tolerance;
    }

    private static void add(List<String> above, NodeScore node, Map<List<String>, OptionalDouble> scores) {
        List<String> path = new ArrayList<>(above);
        path.add(node.id());
        scores.put(List.copyOf(path), node.score());
        node.children().forEach(child -> add(path, child, scores));
    }
}
