package org.impactmodel.scoring.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.scoring.normalise.Normaliser;
import org.impactmodel.scoring.normalise.Normalising;
import org.impactmodel.scoring.weights.GroupWeights;

/** Lays out a tree from the leaves up. */
final class Planning {

    private final double scale;
    private final Methodology methodology;
    private final List<String> ids;
    private final List<PlanNode> nodes = new ArrayList<>();

    Planning(Methodology methodology) {
        scale = methodology.scale();
        this.methodology = methodology;
        ids = methodology.indicators().stream().map(Indicator::id).toList();
    }

    List<PlanNode> nodes(Node.Group root) {
        add(root, new MissingPolicy.All());
        return nodes;
    }

    private PlanNode add(Node node, MissingPolicy inherited) {
        PlanNode planned;
        if (node instanceof Node.Group group) {
            planned = group(group, group.missing().orElse(inherited));
        } else if (node instanceof Node.Leaf leaf) {
            planned = leaf(leaf);
        } else {
            planned = new PlanConstant(nodes.size(), node.id(), ((Node.Constant) node).score());
        }
        nodes.add(planned);
        return planned;
    }

    private PlanGroup group(Node.Group group, MissingPolicy missing) {
        List<PlanNode> children = new ArrayList<>();
        for (Node child : group.children()) {
            children.add(add(child, missing));
        }
        return new PlanGroup(
                nodes.size(),
                group.id(),
                children,
                GroupWeights.of(group).weights(),
                new GroupRules(group.combine(), missing, group.before(), group.after(), scale));
    }

    private PlanLeaf leaf(Node.Leaf leaf) {
        int place = ids.indexOf(leaf.indicator());
        Indicator indicator = methodology.indicators().get(place);
        Frozen how = (Frozen) leaf.normalise().orElse(indicator.normalise());
        Optional<LeafGroups> groups = how instanceof Frozen.GroupedGoalposts grouped
                ? Optional.of(new LeafGroups(grouped.attribute(), byGroup(grouped)))
                : Optional.empty();
        return new PlanLeaf(nodes.size(), place, leaf.id(), indicator.appliesIf(), Normalising.of(how, scale), groups);
    }

    private SortedMap<String, Normaliser> byGroup(Frozen.GroupedGoalposts grouped) {
        SortedMap<String, Normaliser> byGroup = new TreeMap<>();
        grouped.groups()
                .forEach((group, posts) -> byGroup.put(
                        group,
                        Normalising.of(
                                new Frozen.Goalposts(posts.worst(), posts.best(), grouped.outside(), grouped.before()),
                                scale)));
        return Collections.unmodifiableSortedMap(byGroup);
    }
}
