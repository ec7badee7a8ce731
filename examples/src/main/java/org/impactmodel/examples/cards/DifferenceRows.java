package org.impactmodel.examples.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import org.impactmodel.io.csv.DataTable;
import org.impactmodel.io.csv.DataTable.Value;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.scoring.compare.Effects;
import org.impactmodel.scoring.compare.NodeDifference;

/** A comparison as rows: one for each place of the view. */
final class DifferenceRows {

    private static final List<String> COLUMNS = List.of(
            "before-subject",
            "before-period",
            "before-methodology",
            "before-nature",
            "after-subject",
            "after-period",
            "after-methodology",
            "after-nature",
            "view",
            "path",
            "before",
            "after",
            "change",
            "answers",
            "coverage",
            "method");

    private DifferenceRows() {}

    static DataTable of(ScoreCard before, ScoreCard after, String view, List<NodeDifference> nodes) {
        List<Value> start = new ArrayList<>(card(before));
        start.addAll(card(after));
        start.add(Value.of(view));
        return new DataTable(
                COLUMNS, nodes.stream().map(node -> row(start, node)).toList());
    }

    private static List<Value> card(ScoreCard card) {
        return List.of(
                Value.of(card.subject()),
                Value.of(card.period().map(Object::toString).orElse("")),
                Value.of(card.methodology().id() + " " + card.methodology().version()),
                Value.of(card.data().nature().code()));
    }

    private static List<Value> row(List<Value> start, NodeDifference node) {
        List<Value> row = new ArrayList<>(start);
        row.add(Value.of(String.join("/", node.path())));
        row.add(Value.of(node.before()));
        row.add(Value.of(node.after()));
        row.add(effect(node.effects(), Effects::total));
        row.add(effect(node.effects(), Effects::likeForLike));
        row.add(effect(node.effects(), Effects::coverage));
        row.add(effect(node.effects(), Effects::method));
        return row;
    }

    private static Value effect(Optional<Effects> effects, ToDoubleFunction<Effects> one) {
        return Value.of(
                effects.map(all -> OptionalDouble.of(one.applyAsDouble(all))).orElse(OptionalDouble.empty()));
    }
}
