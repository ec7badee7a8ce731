package org.impactmodel.model.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;

/**
 * Checks that what a group does about missing answers suits its children, and those of the groups below that do the same. The
 * means of a fitted method are what its reference gave: a child may lack one, and scores may lie off the scale.
 */
final class MissingCheck {

    private final Known<Double> scale;
    private final boolean byHand;
    private final Consumer<Finding> findings;

    MissingCheck(Known<Methodology> method, Consumer<Finding> findings) {
        this.scale = method.number("scale", Methodology::scale);
        this.byHand = method.optional("fitted", Methodology::fitted).isAbsent();
        this.findings = findings;
    }

    void look(Known<Node.Group> group) {
        look(group, 1);
    }

    private void look(Known<Node.Group> group, int depth) {
        Known<MissingPolicy> policy = group.optional("missing", Node.Group::missing);
        if (!policy.isAbsent()) {
            List<Known<Node.Group>> alike = new ArrayList<>();
            gather(group, depth, alike);
            policy.as(MissingPolicy.GroupMean.class).ifPresent(means -> means(means, alike));
            policy.as(MissingPolicy.Available.class)
                    .ifPresent(available -> alike.forEach(one -> enough(available, one, group)));
        }
        for (Known<Node> child : Trees.children(group)) {
            child.as(Node.Group.class)
                    .filter(inner -> depth < Trees.DEEPEST)
                    .ifPresent(inner -> look(inner, depth + 1));
        }
    }

    /** The group and those below that do as it does. */
    private static void gather(Known<Node.Group> group, int depth, List<Known<Node.Group>> alike) {
        alike.add(group);
        for (Known<Node> child : Trees.children(group)) {
            child.as(Node.Group.class)
                    .filter(inner -> depth < Trees.DEEPEST
                            && inner.optional("missing", Node.Group::missing).isAbsent())
                    .ifPresent(inner -> gather(inner, depth + 1, alike));
        }
    }

    private void enough(Known<MissingPolicy.Available> policy, Known<Node.Group> inner, Known<Node.Group> above) {
        int least = policy.value()
                .map(available -> available.minimumChildren().orElse(0))
                .orElse(0);
        KnownList<Node> children = Trees.children(inner);
        long answered = children.stream()
                .filter(child -> !child.is(Node.Constant.class))
                .count();
        if (children.isComplete() && least > answered) {
            String found = least + " / " + answered;
            boolean own = !inner.optional("missing", Node.Group::missing).isAbsent();
            List<String> name =
                    above.part("id", Node.Group::id).value().stream().toList();
            findings.accept(
                    own
                            ? policy.part("minimum-children", MissingPolicy.Available::minimumChildren)
                                    .breaks(Rule.MINIMUM_CHILDREN_FIT, found, List.of())
                            : inner.breaks(Rule.INHERITED_MINIMUM_FITS, found, name));
        }
    }

    private void means(Known<MissingPolicy.GroupMean> policy, List<Known<Node.Group>> alike) {
        List<Known<Node>> children = new ArrayList<>();
        boolean complete = true;
        for (Known<Node.Group> group : alike) {
            Trees.children(group).forEach(children::add);
            complete &= Trees.children(group).isComplete();
        }
        Ids ids = Ids.of(children, complete, Trees::id);
        Set<String> answered = new HashSet<>();
        children.stream()
                .filter(child -> !child.is(Node.Constant.class))
                .forEach(child -> Trees.id(child).value().ifPresent(answered::add));
        for (Known<SortedMap<String, Double>> group : policy.map("means", MissingPolicy.GroupMean::means)) {
            group.value().ifPresent(means -> means(group, means, ids, answered));
        }
    }

    private void means(
            Known<SortedMap<String, Double>> group, SortedMap<String, Double> means, Ids ids, Set<String> answered) {
        Set<String> without = new TreeSet<>(answered);
        int strangers = 0;
        for (String child : means.keySet()) {
            Known<Double> mean = group.part(child, all -> all.get(child));
            without.remove(child);
            if (!ids.mayHave(child)) {
                strangers++;
                findings.accept(mean.breaks(Rule.KNOWN_REFERENCE, child, ids.names()));
            }
            if (byHand && NormalisationCheck.isOff(means.get(child), scale)) {
                findings.accept(mean.breaks(Rule.WITHIN_SCALE, Plain.of(means.get(child)), List.of()));
            }
        }
        if (byHand && without.size() > strangers) {
            findings.accept(group.breaks(Rule.EVERY_CHILD_HAS_MEAN, String.join(", ", without), List.of()));
        }
    }
}
