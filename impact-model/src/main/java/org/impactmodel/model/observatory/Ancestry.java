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

/** The territories that lie, in the end, in themselves. */
final class Ancestry {

    private Ancestry() {}

    static List<Finding> findings(List<Territory> territories) {
        Map<String, List<String>> parents = new HashMap<>();
        territories.forEach(territory -> parents.putIfAbsent(territory.id(), territory.parents()));
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < territories.size(); i++) {
            String id = territories.get(i).id();
            if (ancestors(id, parents).contains(id)) {
                findings.add(new Finding("/territories/" + i + "/parents", Rule.ACYCLIC, id, List.of()));
            }
        }
        return findings;
    }

    private static Set<String> ancestors(String id, Map<String, List<String>> parents) {
        Set<String> ancestors = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(parents.getOrDefault(id, List.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (ancestors.add(next)) {
                open.addAll(parents.getOrDefault(next, List.of()));
            }
        }
        return ancestors;
    }
}
