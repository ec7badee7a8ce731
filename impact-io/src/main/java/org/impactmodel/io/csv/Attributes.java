package org.impactmodel.io.csv;

import java.util.SortedSet;
import java.util.TreeSet;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Normalisation;

/** Finds the attributes of subjects that a method speaks of. */
final class Attributes {

    private final SortedSet<String> names = new TreeSet<>();

    private Attributes() {}

    static SortedSet<String> of(Methodology methodology) {
        Attributes found = new Attributes();
        for (Indicator indicator : methodology.indicators()) {
            indicator.appliesIf().forEach(condition -> found.names.add(condition.attribute()));
            found.add(indicator.normalise());
        }
        methodology.peers().ifPresent(peers -> found.names.addAll(peers.same()));
        for (View view : methodology.views()) {
            found.add(view.root());
        }
        return found.names;
    }

    private void add(Normalisation how) {
        if (how instanceof Frozen.GroupedGoalposts grouped) {
            names.add(grouped.attribute());
        }
    }

    private void add(Node node) {
        if (node instanceof Node.Leaf leaf) {
            leaf.normalise().ifPresent(this::add);
        } else if (node instanceof Node.Group group) {
            group.missing()
                    .filter(MissingPolicy.GroupMean.class::isInstance)
                    .ifPresent(policy -> names.add(((MissingPolicy.GroupMean) policy).attribute()));
            group.children().forEach(this::add);
        }
    }
}
