package org.impactmodel.model.observatory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** The observations that replace another question, or in the end themselves. */
final class Superseding {

    private final Map<String, Known<Observation>> byId = new HashMap<>();
    private final Set<String> circling = new HashSet<>();

    private Superseding(List<Known<Observation>> observations) {
        for (Known<Observation> one : observations) {
            id(one).ifPresent(id -> byId.putIfAbsent(id, one));
        }
        Set<String> seen = new HashSet<>();
        byId.forEach((id, one) -> earlier(one).ifPresent(any -> follow(id, seen)));
    }

    static List<Finding> findings(List<Known<Observation>> observations) {
        Superseding superseding = new Superseding(observations);
        List<Finding> findings = new ArrayList<>();
        for (Known<Observation> observation : observations) {
            earlier(observation)
                    .ifPresent(earlier -> superseding
                            .brokenRule(observation, earlier)
                            .ifPresent(
                                    rule -> findings.add(supersedes(observation).breaks(rule, earlier, List.of()))));
        }
        return findings;
    }

    private static Optional<String> id(Known<Observation> observation) {
        return observation.optional("id", Observation::id).value();
    }

    private static Known<String> supersedes(Known<Observation> observation) {
        return observation.optional("supersedes", Observation::supersedes);
    }

    private static Optional<String> earlier(Known<Observation> observation) {
        return supersedes(observation).value();
    }

    private Optional<Rule> brokenRule(Known<Observation> observation, String earlier) {
        if (id(observation).filter(circling::contains).isPresent()) {
            return Optional.of(Rule.ACYCLIC);
        }
        Known<Observation> other = byId.getOrDefault(earlier, observation);
        boolean anotherQuestion =
                differ(other.part("subject", Observation::subject), observation.part("subject", Observation::subject))
                        || differ(
                                other.part("indicator", Observation::indicator),
                                observation.part("indicator", Observation::indicator));
        return anotherQuestion ? Optional.of(Rule.SUPERSEDES_SAME) : Optional.empty();
    }

    private static <P> boolean differ(Known<P> one, Known<P> other) {
        return one.value()
                .flatMap(first -> other.value().filter(second -> !first.equals(second)))
                .isPresent();
    }

    private void follow(String start, Set<String> seen) {
        Set<String> way = new LinkedHashSet<>();
        Optional<String> next = Optional.of(start);
        while (next.isPresent() && seen.add(next.get())) {
            way.add(next.get());
            next = Optional.ofNullable(byId.get(next.get())).flatMap(Superseding::earlier);
        }
        next.filter(way::contains)
                .ifPresent(first -> circling.addAll(
                        way.stream().dropWhile(id -> !id.equals(first)).toList()));
    }
}
