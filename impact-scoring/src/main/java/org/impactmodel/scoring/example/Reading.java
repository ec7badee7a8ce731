package org.impactmodel.scoring.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;

/** Reads what two methods say, texts aside. */
final class Reading {

    /** What an indicator says of scores. */
    private record Rules(Object normalise, Object appliesIf) {}

    private Reading() {}

    static List<String> added(Methodology older, Methodology newer) {
        List<String> places = new ArrayList<>(places(newer).keySet());
        places.removeAll(places(older).keySet());
        return places;
    }

    /** The views and indicators of the older method that the newer one has with other rules. */
    static List<String> changed(Methodology older, Methodology newer) {
        SortedMap<String, Object> now = places(newer);
        List<String> changed = new ArrayList<>();
        places(older).forEach((place, rules) -> {
            if (!rules.equals(now.getOrDefault(place, rules))) {
                changed.add(place);
            }
        });
        return changed;
    }

    private static SortedMap<String, Object> places(Methodology methodology) {
        SortedMap<String, Object> places = new TreeMap<>();
        for (Indicator indicator : methodology.indicators()) {
            places.put("indicator/" + indicator.id(), new Rules(indicator.normalise(), indicator.appliesIf()));
        }
        for (View view : methodology.views()) {
            add("view/" + view.id(), view.root(), places);
        }
        return places;
    }

    private static void add(String above, Node node, SortedMap<String, Object> places) {
        String place = above + "/" + node.id();
        places.put(place, rules(node));
        if (node instanceof Node.Group group) {
            group.children().forEach(child -> add(place, child, places));
        }
    }

    /** A node without its name for people and without what is below it. */
    private static Object rules(Node node) {
        return node instanceof Node.Group group
                ? new Node.Group(
                        group.id(),
                        Optional.empty(),
                        group.weight(),
                        group.weights(),
                        group.combine(),
                        group.missing(),
                        group.before(),
                        group.after(),
                        Optional.empty(),
                        List.of())
                : node;
    }
}
