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

    private static void add(List<String> above, NodeScore node, Map<List<String>, OptionalDouble> scores) {
        List<String> path = new ArrayList<>(above);
        path.add(node.id());
        scores.put(List.copyOf(path), node.score());
        node.children().forEach(child -> add(path, child, scores));
    }
}
