package org.impactmodel.model.method;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;

/** Checks where the weights of a group's children come from. */
final class WeightCheck {

    private final Known<Node.Group> group;
    private final KnownList<Node> children;
    private final Ids ids;
    private final Consumer<Finding> findings;

    WeightCheck(Known<Node.Group> group, Ids ids, Consumer<Finding> findings) {
        this.group = group;
        this.children = Trees.children(group);
        this.ids = ids;
        this.findings = findings;
    }

    void look() {
        Known<Weighting> weights = group.optional("weights", Node.Group::weights);
        boolean needed = weights.isAbsent() && weigh() && children.size() > 1;
        for (Known<Node> child : children) {
            Known<Double> weight = child.number("weight", Node::weight);
            if (weight.value().isPresent()) {
                given(weight, weight.value().get(), weights.is(Weighting.class));
            } else if (weight.isAbsent() && needed) {
                String id = Trees.id(child).value().orElse("…");
                findings.accept(weight.breaks(Rule.WEIGHT_GIVEN, id, List.of()));
            }
        }
        weights.as(Weighting.Pairwise.class).ifPresent(this::pairs);
        weights.as(Weighting.Budget.class)
                .ifPresent(budget -> budget(budget.list("allocations", Weighting.Budget::allocations)));
    }

    /** Whether weights play a part in how the children are combined. */
    private boolean weigh() {
        Known<Combine> combine = group.part("combine", Node.Group::combine);
        return combine.is(Combine.class)
                && !combine.is(Combine.Product.class)
                && !combine.is(Combine.Quotient.class)
                && !combine.is(Combine.Complement.class);
    }

    private void given(Known<Double> weight, double number, boolean foundOtherwise) {
        if (!(number > 0 && number < Double.POSITIVE_INFINITY)) {
            findings.accept(weight.breaks(Rule.WEIGHT_ABOVE_ZERO, Plain.of(number), List.of()));
        } else if (foundOtherwise) {
            findings.accept(weight.breaks(Rule.WEIGHT_NOT_GIVEN, Plain.of(number), List.of()));
        }
    }

    private void budget(KnownList<Allocation> allocations) {
        Set<String> populations = new HashSet<>();
        for (Known<Allocation> allocation : allocations) {
            Known<String> population = allocation.part("population", Allocation::population);
            population
                    .value()
                    .filter(name -> !populations.add(name))
                    .ifPresent(name -> findings.accept(population.breaks(Rule.UNIQUE, name, List.of())));
            points(allocation.map("points", Allocation::points));
        }
    }

    private void points(KnownList<Double> points) {
        List<Known<Double>> strangers =
                points.stream().filter(point -> !ids.mayHave(point.name())).toList();
        strangers.forEach(
                point -> findings.accept(point.breaks(Rule.WEIGHTS_NAME_CHILDREN, point.name(), ids.names())));
        if (!points.isComplete()) {
            return;
        }
        Set<String> without = new TreeSet<>(ids.names());
        points.forEach(point -> without.remove(point.name()));
        if (without.size() > strangers.size()) {
            findings.accept(points.breaks(Rule.EVERY_CHILD_NAMED, String.join(", ", without), List.of()));
        }
        if (points.stream()
                .allMatch(point -> point.value().filter(number -> !(number > 0)).isPresent())) {
            findings.accept(points.breaks(Rule.POINTS_GIVEN, "0", List.of()));
        }
    }

    private void pairs(Known<Weighting.Pairwise> pairwise) {
        KnownList<Judgement> judgements = pairwise.list("judgements", Weighting.Pairwise::judgements);
        Set<String> pairs = new HashSet<>();
        int strangers = 0;
        boolean read = judgements.isComplete() && children.isComplete();
        for (Known<Judgement> judgement : judgements) {
            Known<String> first = judgement.part("first", Judgement::first);
            Known<String> second = judgement.part("second", Judgement::second);
            boolean firstNamed = named(first);
            boolean secondNamed = named(second);
            if (firstNamed && secondNamed) {
                pair(
                        judgement,
                        List.of(first.value().orElseThrow(), second.value().orElseThrow()),
                        pairs);
            }
            strangers += firstNamed && secondNamed ? 0 : 1;
            read &= first.value().isPresent() && second.value().isPresent();
        }
        Set<String> without = allPairs();
        without.removeAll(pairs);
        if (read && without.size() > strangers) {
            findings.accept(judgements.breaks(Rule.EVERY_PAIR_JUDGED, String.join(", ", without), List.of()));
        }
    }

    private Set<String> allPairs() {
        List<String> names = List.copyOf(new TreeSet<>(ids.names()));
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                pairs.add(names.get(i) + " / " + names.get(j));
            }
        }
        return pairs;
    }

    private void pair(Known<Judgement> judgement, List<String> both, Set<String> pairs) {
        String pair = String.join(" / ", new TreeSet<>(both));
        boolean self = both.get(0).equals(both.get(1));
        if (self) {
            findings.accept(judgement.breaks(Rule.TWO_CHILDREN_JUDGED, pair, List.of()));
        } else if (!pairs.add(pair)) {
            findings.accept(judgement.breaks(Rule.PAIR_JUDGED_ONCE, pair, List.of()));
        }
    }

    private boolean named(Known<String> child) {
        child.value()
                .filter(id -> !ids.mayHave(id))
                .ifPresent(id -> findings.accept(child.breaks(Rule.WEIGHTS_NAME_CHILDREN, id, ids.names())));
        return child.value().filter(ids::mayHave).isPresent();
    }
}
