package org.impactmodel.model.observatory;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.territory.Territory;
import org.impactmodel.model.territory.TerritoryLevel;

/** The parents that are too small, or that close a circle: one walk up from each territory, in linear time. */
final class Ancestry {

    /** A territory on the way up, and which of its parents comes next. */
    private record Step(int place, int parent) {}

    private final KnownList<Territory> territories;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> seen = new HashSet<>();
    private final Set<Integer> onTheWay = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    private Ancestry(KnownList<Territory> territories) {
        this.territories = territories;
        for (int i = 0; i < territories.size(); i++) {
            int place = i;
            territories.at(i).part("id", Territory::id).value().ifPresent(id -> places.putIfAbsent(id, place));
        }
    }

    static List<Finding> findings(KnownList<Territory> territories) {
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
            if (step.parent() == parents(step.place()).size()) {
                onTheWay.remove(step.place());
            } else {
                way.push(new Step(step.place(), step.parent() + 1));
                look(step, way);
            }
        }
    }

    private KnownList<String> parents(int place) {
        return territories.at(place).list("parents", Territory::parents);
    }

    private void look(Step step, Deque<Step> way) {
        Known<String> named = parents(step.place()).at(step.parent());
        Optional<Integer> parent = named.value().map(places::get);
        if (parent.isEmpty() || parent.get() == step.place()) {
            return; // that a territory is not its own parent is a rule of the territory itself
        }
        if (onTheWay.contains(parent.get())) {
            report(named, Rule.ACYCLIC);
        } else if (isTooSmall(parent.get(), step.place())) {
            report(named, Rule.PARENT_ABOVE);
        }
        enter(parent.get(), way);
    }

    private boolean isTooSmall(int parent, int child) {
        return level(child)
                .flatMap(below -> level(parent).filter(above -> !below.mayLieIn(above)))
                .isPresent();
    }

    private Optional<TerritoryLevel> level(int place) {
        return territories.at(place).part("level", Territory::level).value();
    }

    private void enter(int place, Deque<Step> way) {
        if (seen.add(place)) {
            onTheWay.add(place);
            way.push(new Step(place, 0));
        }
    }

    private void report(Known<String> parent, Rule rule) {
        parent.value().ifPresent(id -> findings.add(parent.breaks(rule, id, List.of())));
    }
}
