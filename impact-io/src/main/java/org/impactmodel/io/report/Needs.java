package org.impactmodel.io.report;

import java.util.HashMap;
import java.util.Map;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.View;

/** How much the groups of a view need to have a score, as far as the method says it of all groups of that name alike. */
final class Needs {

    private static final MissingPolicy UNSURE = new MissingPolicy.All();

    private final Page page;
    private final Figures figures;
    private final Map<String, MissingPolicy> policies = new HashMap<>();

    Needs(Methodology method, String view, Figures figures) {
        this.page = figures.page();
        this.figures = figures;
        method.views().stream()
                .filter(one -> one.id().equals(view))
                .map(View::root)
                .forEach(root -> add(root, UNSURE));
    }

    private void add(Node node, MissingPolicy above) {
        if (node instanceof Node.Group group) {
            MissingPolicy policy = group.missing().orElse(above);
            policies.merge(group.id(), policy, (one, other) -> one.equals(other) ? one : UNSURE);
            group.children().forEach(child -> add(child, policy));
        }
    }

    /** Why a place has no score: what was found and what is needed, and for want of which place below. */
    String reason(NodeScore node, Unavailable why, Labels labels) {
        MissingPolicy policy = policies.getOrDefault(node.id(), UNSURE);
        if (policy instanceof MissingPolicy.Available needed) {
            return why == Unavailable.COVERAGE_BELOW_MINIMUM
                    ? lack(node, needed)
                    : why.label().in(page.language());
        }
        return node.children().stream()
                .filter(child -> child.unavailable().equals(node.unavailable()))
                .findFirst()
                .map(child -> Phrase.FOR_WANT_OF.on(page, reason(child, why, labels), labels.of(child)))
                .orElseGet(() -> why.label().in(page.language()));
    }

    private String lack(NodeScore node, MissingPolicy.Available needed) {
        long scored = node.children().stream()
                .filter(child -> child.score().isPresent())
                .count();
        int parts = needed.minimumChildren().orElse(0);
        return scored < parts
                ? Phrase.TOO_FEW_PARTS.on(page, Long.toString(scored), Integer.toString(parts))
                : Phrase.TOO_LITTLE_KNOWN.on(
                        page, figures.share(node.coverage()), figures.share(needed.minimumCoverage()));
    }
}
