package org.impactmodel.scoring.weights;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.impactmodel.model.method.Allocation;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.method.Weighting;

/** One method read through the weights of each population that allocated a budget: the regards croisés. */
public final class CrossedViews {

    private CrossedViews() {}

    /**
     * The populations that allocated a budget anywhere in a method.
     *
     * @param methodology the method
     * @return their codes in alphabetical order
     */
    public static List<String> populations(Methodology methodology) {
        SortedSet<String> populations = new TreeSet<>();
        methodology.views().forEach(view -> collect(view.root(), populations));
        return List.copyOf(populations);
    }

    /**
     * The method with the budgets of one population in the place of the mean over all. Groups for which the population did not
     * allocate keep the mean.
     *
     * @param methodology the method
     * @param population the code of the population
     * @return the method read through that population
     * @throws IllegalArgumentException when the population allocated nothing; the message lists those that did
     */
    public static Methodology through(Methodology methodology, String population) {
        List<String> known = populations(methodology);
        if (!known.contains(population)) {
            throw new IllegalArgumentException(
                    "population: found " + population + ", expected one of " + String.join(", ", known));
        }
        List<View> views = methodology.views().stream()
                .map(view -> new View(view.id(), view.title(), view.ranking(), through(view.root(), population)))
                .toList();
        return methodology.toBuilder().views(views).build();
    }

    private static Node.Group through(Node.Group group, String population) {
        List<Node> children = new ArrayList<>();
        group.children()
                .forEach(child -> children.add(child instanceof Node.Group inner ? through(inner, population) : child));
        Optional<Weighting> weights = group.weights().map(weighting -> through(weighting, population));
        return group.toBuilder().weights(weights).children(children).build();
    }

    private static Weighting through(Weighting weighting, String population) {
        if (!(weighting instanceof Weighting.Budget budget)) {
            return weighting;
        }
        List<Allocation> own = budget.allocations().stream()
                .filter(allocation -> allocation.population().equals(population))
                .toList();
        return own.isEmpty() ? budget : new Weighting.Budget(own);
    }

    private static void collect(Node.Group group, SortedSet<String> populations) {
        if (group.weights().orElse(null) instanceof Weighting.Budget budget) {
            budget.allocations().forEach(allocation -> populations.add(allocation.population()));
        }
        for (Node child : group.children()) {
            if (child instanceof Node.Group inner) {
                collect(inner, populations);
            }
        }
    }
}
