package org.impactmodel.model.method;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.combine.ReferenceRow;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** Checks what one group says of its children. */
final class GroupCheck {

    private final String at;
    private final Node.Group group;
    private final List<String> children;
    private final List<Finding> findings = new ArrayList<>();

    private GroupCheck(String at, Node.Group group) {
        this.at = at;
        this.group = group;
        this.children = group.children().stream().map(Node::id).toList();
    }

    static List<Finding> findings(String at, Node.Group group, double scale) {
        GroupCheck check = new GroupCheck(at, group);
        check.number();
        check.weights();
        check.reference();
        check.missing(scale);
        return check.findings;
    }

    private void number() {
        int count = children.size();
        boolean fits = group.combine() instanceof Combine.Quotient
                ? count == 2
                : group.combine() instanceof Combine.Complement ? count == 1 : count > 0;
        if (!fits) {
            add("/children", Rule.CHILDREN_FIT, Integer.toString(count), List.of());
        }
    }

    private void weights() {
        boolean weightless = group.combine() instanceof Combine.Product
                || group.combine() instanceof Combine.Quotient
                || group.combine() instanceof Combine.Complement;
        for (int i = 0; i < children.size(); i++) {
            OptionalDouble weight = group.children().get(i).weight();
            String place = "/children/" + i + "/weight";
            if (weight.isPresent() && !(weight.getAsDouble() > 0 && weight.getAsDouble() < Double.POSITIVE_INFINITY)) {
                add(place, Rule.WEIGHT_ABOVE_ZERO, Double.toString(weight.getAsDouble()), List.of());
            } else if (weight.isPresent() && group.weights().isPresent()) {
                add(place, Rule.WEIGHT_NOT_GIVEN, Double.toString(weight.getAsDouble()), List.of());
            } else if (weight.isEmpty() && group.weights().isEmpty() && !weightless && children.size() > 1) {
                add(place, Rule.WEIGHT_GIVEN, children.get(i), List.of());
            }
        }
        group.weights().ifPresent(this::weighting);
    }

    private void weighting(Weighting weighting) {
        if (weighting instanceof Weighting.Pairwise pairwise) {
            pairs(pairwise);
        } else if (weighting instanceof Weighting.Budget budget) {
            budget(budget.allocations());
        }
    }

    private void budget(List<Allocation> allocations) {
        Set<String> populations = new TreeSet<>();
        for (int i = 0; i < allocations.size(); i++) {
            String place = "/weights/allocations/" + i;
            String population = allocations.get(i).population();
            if (!populations.add(population)) {
                add(place + "/population", Rule.UNIQUE, population, List.of());
            }
            allocation(place, allocations.get(i));
        }
    }

    private void allocation(String place, Allocation allocation) {
        Set<String> named = allocation.points().keySet();
        named.stream()
                .filter(id -> !children.contains(id))
                .forEach(
                        id -> add(place + "/points/" + Pointers.escaped(id), Rule.WEIGHTS_NAME_CHILDREN, id, children));
        if (!named.containsAll(children)) {
            Set<String> absent = new TreeSet<>(children);
            absent.removeAll(named);
            add(place + "/points", Rule.WEIGHTS_NAME_CHILDREN, String.join(", ", named), List.copyOf(absent));
        }
        if (allocation.points().values().stream().noneMatch(points -> points > 0)) {
            add(place + "/points", Rule.WEIGHT_ABOVE_ZERO, "0", List.of());
        }
    }

    private void pairs(Weighting.Pairwise pairwise) {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < pairwise.judgements().size(); i++) {
            Judgement judgement = pairwise.judgements().get(i);
            String place = "/weights/judgements/" + i;
            boolean first = named(place + "/first", judgement.first());
            boolean second = named(place + "/second", judgement.second());
            String pair = pair(judgement);
            boolean self = judgement.first().equals(judgement.second());
            if (first && second && (self || !pairs.add(pair))) {
                add(place, Rule.UNIQUE, pair, List.of());
            }
        }
        int required = children.size() * (children.size() - 1) / 2;
        if (pairs.size() < required) {
            add("/weights/judgements", Rule.EVERY_PAIR_JUDGED, pairs.size() + " / " + required, List.of());
        }
    }

    private static String pair(Judgement judgement) {
        return judgement.first().compareTo(judgement.second()) < 0
                ? judgement.first() + " / " + judgement.second()
                : judgement.second() + " / " + judgement.first();
    }

    private boolean named(String place, String id) {
        boolean known = children.contains(id);
        if (!known) {
            add(place, Rule.WEIGHTS_NAME_CHILDREN, id, children);
        }
        return known;
    }

    private void reference() {
        if (group.combine() instanceof RankBased ranked) {
            List<ReferenceRow> rows = ranked.reference();
            for (int i = 0; i < rows.size(); i++) {
                int count = rows.get(i).scores().size();
                if (count != children.size()) {
                    add("/combine/reference/" + i + "/scores", Rule.REFERENCE_FITS, Integer.toString(count), children);
                }
            }
        }
    }

    private void missing(double scale) {
        if (group.missing().orElse(null) instanceof MissingPolicy.Fixed fixed
                && !(fixed.score() >= 0 && fixed.score() <= scale)) {
            add("/missing/score", Rule.WITHIN_SCALE, Double.toString(fixed.score()), List.of());
        }
    }

    private void add(String below, Rule rule, String found, List<String> expected) {
        findings.add(new Finding(at + below, rule, found, expected));
    }
}
