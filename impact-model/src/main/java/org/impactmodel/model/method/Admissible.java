package org.impactmodel.model.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;

/**
 * Which answers a method can take: those to its indicators, numbers or the levels that it scores, and numbers for its variables. Missing and not applicable
 * answers are always taken.
 */
public final class Admissible {

    private final List<String> known = new ArrayList<>();
    private final Map<String, SortedSet<String>> levels = new HashMap<>();
    private final SortedSet<String> numbered = new TreeSet<>();
    private final Set<String> unsure = new HashSet<>();
    private boolean allUnsure;

    private Admissible(Known<Methodology> methodology) {
        for (Known<Indicator> indicator : methodology.list("indicators", Methodology::indicators)) {
            take(indicator.part("id", Indicator::id), indicator.part("normalise", Indicator::normalise));
        }
        for (Known<Variable> variable : methodology.list("variables", Methodology::variables)) {
            variable.part("id", Variable::id).value().ifPresent(id -> numbered.add(name(id)));
        }
        KnownList<View> views = methodology.list("views", Methodology::views);
        allUnsure |= !views.isComplete();
        views.forEach(view -> children(view.part("root", View::root), 1));
    }

    /**
     * What a method takes.
     *
     * @param methodology the method; a place of a view that normalises otherwise takes what its own normalisation takes
     * @return its admissible answers
     */
    public static Admissible of(Methodology methodology) {
        return of(Known.of(Objects.requireNonNull(methodology, "methodology")));
    }

    /** The same of a method of which something may not be known: where that may matter, every answer is taken. */
    static Admissible of(Known<Methodology> methodology) {
        return new Admissible(methodology);
    }

    /**
     * The levels of an indicator that some place scores.
     *
     * @param indicator the id of the indicator or variable
     * @return the codes, none where it is answered by numbers alone; empty where they are not known for sure, or it is neither
     */
    public Optional<SortedSet<String>> levels(String indicator) {
        boolean sure = !allUnsure && !unsure.contains(indicator);
        return sure ? Optional.ofNullable(levels.get(indicator)) : Optional.empty();
    }

    /**
     * Whether some place scores the numbers of an indicator; those of a variable are taken as they are.
     *
     * @param indicator the id of the indicator or variable
     * @return whether a number answers it
     */
    public boolean takesNumbers(String indicator) {
        return numbered.contains(indicator);
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
        return levels(indicator).flatMap(sure -> outcome(indicator, sure, outcome, pointer));
    }

    private Optional<Finding> outcome(String indicator, SortedSet<String> known, Outcome outcome, String pointer) {
        boolean number = takesNumbers(indicator);
        if (outcome instanceof Outcome.Level level && !known.contains(level.code())) {
            Rule rule = known.isEmpty() ? Rule.NUMBER_EXPECTED : Rule.KNOWN_LEVEL;
            return Optional.of(new Finding(pointer + "/level", rule, level.code(), List.copyOf(known)));
        } else if (outcome instanceof Outcome.Value value && !number) {
            String found = Plain.of(value.number());
            return Optional.of(new Finding(pointer + "/value", Rule.LEVEL_EXPECTED, found, List.copyOf(known)));
        }
        return Optional.empty();
    }

    private void children(Known<Node.Group> group, int depth) {
        KnownList<Node> children = Trees.children(group);
        allUnsure |= !children.isComplete();
        for (Known<Node> child : children) {
            Optional<Known<Node.Leaf>> leaf = child.as(Node.Leaf.class);
            Optional<Known<Node.Group>> inner = child.as(Node.Group.class).filter(any -> depth < Trees.DEEPEST);
            leaf.ifPresent(this::take);
            inner.ifPresent(below -> children(below, depth + 1));
            allUnsure |= leaf.isEmpty() && !child.is(Node.Group.class) && !child.is(Node.Constant.class);
        }
    }

    private void take(Known<Node.Leaf> leaf) {
        Known<Normalisation> how = leaf.optional("normalise", Node.Leaf::normalise);
        if (!how.isAbsent()) {
            take(leaf.part("indicator", Node.Leaf::indicator), how);
        }
    }

    private void take(Known<String> indicator, Known<Normalisation> how) {
        Optional<String> id = indicator.value().map(this::name);
        allUnsure |= id.isEmpty();
        if (id.isPresent() && how.value().isPresent()) {
            take(id.get(), how.value().get());
        } else {
            id.ifPresent(unsure::add);
        }
    }

    private void take(String indicator, Normalisation how) {
        if (how instanceof Frozen.Levels scored) {
            levels.computeIfAbsent(indicator, any -> new TreeSet<>())
                    .addAll(scored.levels().keySet());
        } else {
            numbered.add(indicator);
        }
    }

    /** Notes a name that answers may be given to. */
    private String name(String id) {
        if (!levels.containsKey(id)) {
            known.add(id);
            levels.put(id, new TreeSet<>());
        }
        return id;
    }
}
