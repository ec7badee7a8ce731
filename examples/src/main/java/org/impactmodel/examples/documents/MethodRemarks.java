package org.impactmodel.examples.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.problem.Nearest;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.method.Example;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Observed;
import org.impactmodel.model.normalise.Step;

/** What the author of a method may not have meant, though it is allowed: notes, no problems. */
final class MethodRemarks {

    private static final int SHOWN = 5;

    private final Methodology method;
    private final Terminal terminal;
    private final SortedMap<String, Indicator> indicators = new TreeMap<>();
    private final SortedSet<String> placed = new TreeSet<>();

    MethodRemarks(Methodology method, Terminal terminal) {
        this.method = method;
        this.terminal = terminal;
        method.indicators().forEach(indicator -> indicators.put(indicator.id(), indicator));
    }

    void tell() {
        method.views().forEach(this::view);
        method.indicators().stream()
                .map(Indicator::id)
                .filter(id -> !placed.contains(id))
                .forEach(id -> terminal.note("slip.nowhere", id));
        method.examples().forEach(this::example);
    }

    private void view(View view) {
        List<String> leaves = new ArrayList<>();
        look(view.root(), view.id(), leaves);
        List<String> twice = leaves.stream()
                .distinct()
                .filter(id -> leaves.indexOf(id) != leaves.lastIndexOf(id))
                .toList();
        if (!twice.isEmpty()) {
            String some = String.join(", ", twice.subList(0, Math.min(SHOWN, twice.size())));
            terminal.note("slip.twice", view.id(), twice.size(), twice.size() > SHOWN ? some + ", …" : some);
        }
        placed.addAll(leaves);
    }

    private void look(Node node, String view, List<String> leaves) {
        if (node instanceof Node.Leaf leaf) {
            leaves.add(leaf.id());
        }
        if (node instanceof Node.Group group) {
            group.weights()
                    .filter(Weighting.Budget.class::isInstance)
                    .ifPresent(budget -> weightless(group, (Weighting.Budget) budget, view));
            if (isForPositive(group.combine()) && group.before().stream().noneMatch(MethodRemarks::keepsAboveZero)) {
                group.children().stream()
                        .filter(Node.Leaf.class::isInstance)
                        .map(Node.Leaf.class::cast)
                        .filter(leaf -> isStandardised(leaf.normalise().orElseGet(() -> ofIndicator(leaf.id()))))
                        .forEach(leaf -> terminal.note("slip.negative", leaf.id(), group.id(), view));
            }
            group.children().forEach(child -> look(child, view, leaves));
        }
    }

    private Normalisation ofIndicator(String id) {
        return Objects.requireNonNull(indicators.get(id), id).normalise();
    }

    private void weightless(Node.Group group, Weighting.Budget budget, String view) {
        group.children().stream()
                .map(Node::id)
                .filter(id -> budget.allocations().stream()
                        .allMatch(one -> one.points().getOrDefault(id, 0.0) == 0))
                .forEach(id -> terminal.note("slip.weightless", id, group.id(), view));
    }

    /** Power means other than the arithmetic mean take no scores below 0. */
    private static boolean isForPositive(Combine combine) {
        return combine instanceof Combine.Geometric
                || combine instanceof Combine.Harmonic
                || (combine instanceof Combine.PowerMean power && power.exponent() != 1);
    }

    private static boolean keepsAboveZero(Step step) {
        return step instanceof Step.Clip clip && clip.low().orElse(-1) >= 0;
    }

    /** Scores that are counted in standard deviations have no lower end. */
    private static boolean isStandardised(Normalisation how) {
        return how instanceof Frozen.ZScore || how instanceof Observed.ObservedZScore;
    }

    private void example(Example example) {
        SortedSet<String> known = Columns.of(method).attributes();
        for (String attribute : example.attributes().keySet()) {
            if (!known.contains(attribute)) {
                Nearest.to(attribute, known)
                        .ifPresentOrElse(
                                near -> terminal.note("slip.attribute", example.id(), attribute, near),
                                () -> terminal.note("slip.attribute-unused", example.id(), attribute));
            }
        }
    }
}
