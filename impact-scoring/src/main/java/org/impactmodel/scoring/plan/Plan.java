package org.impactmodel.scoring.plan;

import java.util.List;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.View;

/**
 * A view laid out for scoring.
 *
 * @param view the view
 * @param scale the top of the scale
 * @param nodes all places, children before their group, the root last
 */
public record Plan(View view, double scale, List<PlanNode> nodes) {

    /** Copies the list. */
    public Plan {
        nodes = List.copyOf(nodes);
    }

    /**
     * Lays out a view.
     *
     * @param methodology a method in which {@link Checking} finds nothing
     * @param view a view of it
     * @return the plan
     */
    public static Plan of(Methodology methodology, View view) {
        return new Plan(view, methodology.scale(), new Planning(methodology).nodes(view.root()));
    }

    /**
     * The root.
     *
     * @return the group at the top
     */
    public PlanGroup root() {
        return (PlanGroup) nodes.get(nodes.size() - 1);
    }

    /**
     * Scores consecutive subjects at all places.
     *
     * @param block takes the scores
     * @param from the first subject
     * @param count how many subjects
     */
    public void score(Block block, int from, int count) {
        block.begin(from, count);
        for (PlanNode node : nodes) {
            node.score(block);
        }
    }
}
