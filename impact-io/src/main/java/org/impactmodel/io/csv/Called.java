package org.impactmodel.io.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.text.Text;

/** What a method says of the places of its views: their names, and of an indicator its unit and the goals it speaks of. */
final class Called {

    static final List<String> NAMES = List.of("label-fr", "label-en", "unit", "sdg");

    private final Map<String, Indicator> indicators = new HashMap<>();
    private final Map<String, Map<String, Text>> groups = new HashMap<>();

    private Called(Methodology method) {
        method.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
        method.views().forEach(view -> groups.put(view.id(), labels(view)));
    }

    /** Gives the cells of a place in the order of the names. */
    static BiFunction<ViewScore, NodeScore, List<String>> by(Methodology method) {
        Called called = new Called(method);
        return (view, node) -> called.cells(view.id(), node);
    }

    /** A root without a label is called as its view is. */
    private static Map<String, Text> labels(View view) {
        Map<String, Text> labels = new HashMap<>();
        view.title().ifPresent(title -> labels.put(view.root().id(), title));
        add(view.root(), labels);
        return labels;
    }

    private static void add(Node node, Map<String, Text> labels) {
        if (node instanceof Node.Group group) {
            group.label().ifPresent(label -> labels.put(group.id(), label));
            group.children().forEach(child -> add(child, labels));
        }
    }

    private List<String> cells(String view, NodeScore node) {
        Optional<Indicator> indicator =
                node.children().isEmpty() ? Optional.ofNullable(indicators.get(node.id())) : Optional.empty();
        Optional<Text> label = indicator
                .map(Indicator::label)
                .or(() ->
                        Optional.ofNullable(groups.getOrDefault(view, Map.of()).get(node.id())));
        return List.of(
                Formula.defused(label.map(text -> text.in("fr")).orElse(node.id())),
                Formula.defused(label.map(text -> text.in("en")).orElse(node.id())),
                indicator.flatMap(Indicator::unit).orElse(""),
                indicator.map(one -> String.join("|", one.sdg())).orElse(""));
    }
}
