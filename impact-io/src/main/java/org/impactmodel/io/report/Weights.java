package org.impactmodel.io.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;

/** How weights are written: as shares, in a sum as factors, and not at all where the group combines without them. */
final class Weights {

    private static final Combine SHARES = new Combine.Arithmetic();

    private final Figures figures;
    private final Map<String, Combine> groups = new HashMap<>();

    Weights(Methodology method, String view, Figures figures) {
        this.figures = figures;
        method.views().stream().filter(one -> one.id().equals(view)).forEach(one -> add(one.root()));
    }

    /** Groups of one name that combine in different ways are written as shares. */
    private void add(Node node) {
        if (node instanceof Node.Group group) {
            groups.merge(group.id(), group.combine(), (one, other) -> one.equals(other) ? one : SHARES);
            group.children().forEach(this::add);
        }
    }

    String of(NodeScore node, Optional<NodeScore> above) {
        if (above.isEmpty()) {
            return "";
        }
        Combine combine = groups.getOrDefault(above.get().id(), SHARES);
        return combine instanceof Combine.Sum
                ? "× " + figures.value(node.weight())
                : isWithout(combine) ? "" : figures.share(node.weight());
    }

    private static boolean isWithout(Combine combine) {
        return combine instanceof Combine.Quotient
                || combine instanceof Combine.Complement
                || combine instanceof Combine.Product
                || combine instanceof Combine.Minimum
                || combine instanceof Combine.Maximum;
    }
}
