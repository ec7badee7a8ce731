package org.impactmodel.model.observatory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.territory.Territory;

/** The parents that are too small, or that close a circle: one walk up from each territory, in linear time. */
final class Ancestry {

    /** A territory on the way up, and which of its parents comes next. */
    private record Step(int place, int parent) {}

    private final List<Territory> territories;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();
    private final Set<Integer> onTheWay = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Ancestry(List<Territory> territories) {
        this.territories = territories;
        for (int i = 0; i < territories.size(); i++) {
            places.putIfAbsent(territories.get(i).id(), i);
        }
    }

    static List<Finding> findings(List<Territory> territories) {
        Ancestry ancestry = new Ancestry(territories);
        for (int i = 0; i < territories.size(); i++) {
            ancestry.walkUp(i);
        }
        return ancestry.findings;
    }

    private void walkUp(int start) {
        Deque<Step> way = new ArrayDeque<>();
        enter(start, way);
        while (!way.isEmpty()) {
            Step step = way.pop();
            if (step.parent() == territories.get(step.place()).parents().size()) {
                onTheWay.remove(step.place());
            } else {
                way.push(new Step(step.place(), step.parent() + 1));
                look(step, way);
            }
        }
    }

    private void look(Step step, Deque<Step> way) {
        Territory child = territories.get(step.place());
        Integer parent = places.get(child.parents().get(step.parent()));
        if (parent == null) {
            return;
        }
        if (onTheWay.contains(parent)) {
            report(step, Rule.ACYCLIC);
        } else if (!child.level().mayLieIn(territories.get(parent).level())) {
            report(step, Rule.PARENT_ABOVE);
        }
        enter(parent, way);
    }

    private void enter(int place, Deque<Step> way) {
        if (seen.add(place)) {
            onTheWay.add(place);
            way.push(new Step(place, 0));
        }
    }

    private void report(Step step, Rule rule) {
        String parent = territories.get(step.place()).parents().get(step.parent());
        String pointer = "/territories/" + step.place() + "/parents/" + step.parent();
        findings.add(new Finding(pointer, rule, parent, List.of()));
    }
}
