package org.impactmodel.scoring.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Example;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.scoring.Scorer;

/** Finds the nodes of an older method that score otherwise under a newer one. */
final class Moving {

    private static final double TOLERANCE = 1e-9;

    private final double least;
    private final String example;
    private final List<MovedNode> moved = new ArrayList<>();

    private Moving(String example, double scale) {
        this.example = example;
        this.least = TOLERANCE * scale;
    }

    static List<MovedNode> moved(Methodology older, Methodology newer) {
        Scorer before = Scorer.of(older);
        Scorer after = Scorer.of(newer);
        List<MovedNode> all = new ArrayList<>();
        for (Example example : examples(older, newer)) {
            Moving moving = new Moving(example.id(), older.top());
            moving.card(Examples.card(before, older, example), Examples.card(after, newer, example));
            all.addAll(moving.moved);
        }
        return all;
    }

    private static Iterable<Example> examples(Methodology older, Methodology newer) {
        SortedMap<String, Example> byId = new TreeMap<>();
        newer.examples().forEach(example -> byId.put(example.id(), example));
        older.examples().forEach(example -> byId.put(example.id(), example));
        return byId.values();
    }

    private void card(ScoreCard older, ScoreCard newer) {
        for (ViewScore view : older.views()) {
            node(view.id(), List.of(), view.root(), newer.view(view.id()).map(ViewScore::root));
        }
    }

    private void node(String view, List<String> above, NodeScore older, Optional<NodeScore> newer) {
        List<String> path = new ArrayList<>(above);
        path.add(older.id());
        Optional<NodeScore> same = newer.filter(node -> node.id().equals(older.id()));
        OptionalDouble score = same.map(NodeScore::score).orElse(OptionalDouble.empty());
        if (same.isEmpty() || differ(older.score(), score)) {
            moved.add(new MovedNode(example, view, path, older.score(), score));
        }
        older.children().forEach(child -> node(view, path, child, same.flatMap(node -> node.child(child.id()))));
    }

    private boolean differ(OptionalDouble older, OptionalDouble newer) {
        if (older.isEmpty() || newer.isEmpty()) {
            return older.isPresent() != newer.isPresent();
        }
        return Math.abs(older.getAsDouble() - newer.getAsDouble()) > least;
    }
}
