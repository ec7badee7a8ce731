package org.impactmodel.model.method;

import java.util.List;
import java.util.function.Consumer;
import org.impactmodel.model.known.Ids;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** Checks the tree of a view, group by group. */
final class TreeCheck {

    private final Known<Double> scale;
    private final Ids indicators;
    private final NormalisationCheck normalisation;
    private final Consumer<Finding> findings;

    TreeCheck(Known<Double> scale, Ids indicators, Consumer<Finding> findings) {
        this.scale = scale;
        this.indicators = indicators;
        this.normalisation = new NormalisationCheck(scale, findings);
        this.findings = findings;
    }

    void look(Known<Node.Group> root) {
        if (root.optional("missing", Node.Group::missing).isAbsent()) {
            findings.accept(root.breaks(Rule.MISSING_POLICY_WRITTEN, name(root), List.of()));
        }
        group(root, 1);
    }

    private static String name(Known<Node.Group> group) {
        return group.part("id", Node.Group::id).value().orElse("…");
    }

    private void group(Known<Node.Group> group, int depth) {
        if (depth > Trees.DEEPEST) {
            findings.accept(group.breaks(Rule.TREE, name(group), List.of()));
            return;
        }
        KnownList<Node> children = Trees.children(group);
        Ids ids = Ids.of(children, Trees::id);
        GroupCheck.findings(group, ids, scale).forEach(findings);
        for (int twin : ids.repeats()) {
            Known<Node> child = children.at(twin);
            Trees.id(child).value().ifPresent(id -> findings.accept(child.breaks(Rule.UNIQUE, id, List.of())));
        }
        for (Known<Node> child : children) {
            child.as(Node.Group.class).ifPresent(inner -> group(inner, depth + 1));
            child.as(Node.Leaf.class).ifPresent(this::leaf);
        }
    }

    private void leaf(Known<Node.Leaf> leaf) {
        Known<String> indicator = leaf.part("indicator", Node.Leaf::indicator);
        indicator
                .value()
                .filter(id -> !indicators.mayHave(id))
                .ifPresent(id -> findings.accept(indicator.breaks(Rule.KNOWN_REFERENCE, id, indicators.names())));
        normalisation.look(leaf.optional("normalise", Node.Leaf::normalise));
    }
}
