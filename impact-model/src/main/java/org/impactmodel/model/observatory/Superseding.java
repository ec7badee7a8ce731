package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** The observations that replace another question, or in the end themselves. */
final class Superseding {

    private final Map<String, Observation> byId = new HashMap<>();
    private final Set<String> circling = new HashSet<>();

    private Superseding(List<Observation> observations) {
        observations.forEach(one -> one.id().ifPresent(id -> byId.putIfAbsent(id, one)));
        Set<String> seen = new HashSet<>();
        byId.keySet().forEach(id -> follow(id, seen));
    }

    static List<Finding> findings(List<Observation> observations) {
        Superseding superseding = new Superseding(observations);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            if (observation.supersedes().isPresent()) {
                String pointer = "/observations/" + i + "/supersedes";
                String earlier = observation.supersedes().get();
                superseding
                        .brokenRule(observation, earlier)
                        .ifPresent(rule -> findings.add(new Finding(pointer, rule, earlier, List.of())));
            }
        }
        return findings;
    }

    private Optional<Rule> brokenRule(Observation observation, String earlier) {
        if (observation.id().filter(circling::contains).isPresent()) {
            return Optional.of(Rule.ACYCLIC);
        }
        Observation other = byId.getOrDefault(earlier, observation);
        boolean sameQuestion = other.subject().equals(observation.subject())
                && other.indicator().equals(observation.indicator());
        return sameQuestion ? Optional.empty() : Optional.of(Rule.SUPERSEDES_SAME);
    }

    private void follow(String start, Set<String> seen) {
        Set<String> way = new LinkedHashSet<>();
        Optional<String> next = Optional.of(start);
        while (next.isPresent() && seen.add(next.get())) {
            way.add(next.get());
            next = Optional.ofNullable(byId.get(next.get())).flatMap(Observation::supersedes);
        }
        next.filter(way::contains)
                .ifPresent(first -> circling.addAll(
                        way.stream().dropWhile(id -> !id.equals(first)).toList()));
    }
}
