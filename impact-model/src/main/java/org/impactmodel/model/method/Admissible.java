package org.impactmodel.model.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/**
 * Which answers a method can take: those to its indicators, numbers or the levels that it scores, and numbers for its variables. Missing and not applicable
 * answers are always taken.
 */
public final class Admissible {

    private final List<String> known;
    private final Map<String, SortedSet<String>> levels = new HashMap<>();
    private final SortedSet<String> numbered = new TreeSet<>();

    private Admissible(Methodology methodology) {
        this.known = Stream.concat(
                        methodology.indicators().stream().map(Indicator::id),
                        methodology.variables().stream().map(Variable::id))
                .toList();
        methodology.variables().forEach(variable -> {
            levels.put(variable.id(), new TreeSet<>());
            numbered.add(variable.id());
        });
        methodology.indicators().forEach(indicator -> take(indicator.id(), indicator.normalise()));
        methodology.views().forEach(view -> take(view.root(), 1));
    }

    /**
     * What a method takes.
     *
     * @param methodology the method; a place of a view that normalises otherwise takes what its own normalisation takes
     * @return its admissible answers
     */
    public static Admissible of(Methodology methodology) {
        return new Admissible(Objects.requireNonNull(methodology, "methodology"));
    }

    /**
     * What is wrong with an answer.
     *
     * @param indicator the id of the indicator or variable
     * @param outcome the answer
     * @param pointer the place of the object that holds the answer, as a JSON pointer
     * @return {@link Rule#KNOWN_INDICATOR}, {@link Rule#KNOWN_LEVEL}, {@link Rule#LEVEL_EXPECTED} or {@link
     *     Rule#NUMBER_EXPECTED}; empty when the method takes it
     */
    public Optional<Finding> finding(String indicator, Outcome outcome, String pointer) {
        SortedSet<String> scored = levels.get(indicator);
        if (scored == null) {
            return Optional.of(new Finding(pointer + "/indicator", Rule.KNOWN_INDICATOR, indicator, known));
        }
        return outcome(indicator, scored, outcome, pointer);
    }

    private Optional<Finding> outcome(String indicator, SortedSet<String> known, Outcome outcome, String pointer) {
        boolean number = numbered.contains(indicator);
        if (outcome instanceof Outcome.Level level && !known.contains(level.code())) {
            Rule rule = known.isEmpty() ? Rule.NUMBER_EXPECTED : Rule.KNOWN_LEVEL;
            return Optional.of(new Finding(pointer + "/level", rule, level.code(), List.copyOf(known)));
        } else if (outcome instanceof Outcome.Value value && !number) {
            String found = Double.toString(value.number());
            return Optional.of(new Finding(pointer + "/value", Rule.LEVEL_EXPECTED, found, List.copyOf(known)));
        }
        return Optional.empty();
    }

    private void take(Node node, int depth) {
        if (node instanceof Node.Leaf leaf && levels.containsKey(leaf.indicator())) {
            leaf.normalise().ifPresent(how -> take(leaf.indicator(), how));
        } else if (node instanceof Node.Group group && depth <= Trees.DEEPEST) {
            group.children().forEach(child -> take(child, depth + 1));
        }
    }

    private void take(String indicator, Normalisation how) {
        SortedSet<String> known = levels.computeIfAbsent(indicator, any -> new TreeSet<>());
        if (how instanceof Frozen.Levels scored) {
            known.addAll(scored.levels().keySet());
        } else {
            numbered.add(indicator);
        }
    }
}
