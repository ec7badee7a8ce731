package org.impactmodel.scoring.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.scoring.normalise.Normaliser;
import org.impactmodel.scoring.normalise.Normalising;

/** Lays out the trees of a method from the leaves up. */
final class Planning {

    private final double scale;
    private final Methodology methodology;
    private final List<String> ids;
    private final Map<Asked, Measure> measures = new LinkedHashMap<>();

    Planning(Methodology methodology) {
        scale = methodology.top();
        this.methodology = methodology;
        ids = methodology.indicators().stream().map(Indicator::id).toList();
    }

    Plan plan(View view) {
        List<PlanNode> nodes = new ArrayList<>();
        add(view.root(), new MissingPolicy.All(), nodes);
        return new Plan(view, nodes);
    }

    /** The measures of the views laid out so far. */
    List<Measure> measures() {
        return List.copyOf(measures.values());
    }

    private PlanNode add(Node node, MissingPolicy inherited, List<PlanNode> nodes) {
        PlanNode planned;
        if (node instanceof Node.Group group) {
            planned = group(group, group.missing().orElse(inherited), nodes);
        } else if (node instanceof Node.Leaf leaf) {
            planned = new PlanLeaf(nodes.size(), measure(leaf));
        } else {
            planned = new PlanConstant(nodes.size(), node.id(), ((Node.Constant) node).score());
        }
        nodes.add(planned);
        return planned;
    }

    private PlanGroup group(Node.Group group, MissingPolicy missing, List<PlanNode> nodes) {
        List<PlanNode> children = new ArrayList<>();
        for (Node child : group.children()) {
            children.add(add(child, missing, nodes));
        }
        return new PlanGroup(
                nodes.size(),
                group,
                children,
                new GroupRules(group.combine(), missing, group.before(), group.after(), scale));
    }

    private Measure measure(Node.Leaf leaf) {
        int indicator = ids.indexOf(leaf.indicator());
        Frozen how = (Frozen)
                leaf.normalise().orElse(methodology.indicators().get(indicator).normalise());
        return measures.computeIfAbsent(new Asked(indicator, how), this::measure);
    }

    private Measure measure(Asked asked) {
        Indicator indicator = methodology.indicators().get(asked.indicator());
        Optional<LeafGroups> groups = asked.how() instanceof Frozen.GroupedGoalposts grouped
                ? Optional.of(new LeafGroups(grouped.attribute(), byGroup(grouped)))
                : Optional.empty();
        Normaliser normaliser = Normalising.of(asked.how(), scale);
        return new Measure(
                measures.size(),
                asked.indicator(),
                indicator.id(),
                indicator.appliesIf(),
                normaliser,
                groups,
                normaliser.range(),
                normaliser.best());
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

    /** What makes a measure: which indicator, and how it is normalised. */
    private record Asked(int indicator, Frozen how) {}
}
