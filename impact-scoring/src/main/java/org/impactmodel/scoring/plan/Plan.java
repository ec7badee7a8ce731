package org.impactmodel.scoring.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.View;

/** A view laid out for scoring. */
public final class Plan {

    private final View view;
    private final List<PlanNode> nodes;
    private final List<List<PlanGroup>> above;

    private Plan(View view, List<PlanNode> nodes) {
        this.view = view;
        this.nodes = List.copyOf(nodes);
        this.above = new ArrayList<>(Collections.nCopies(nodes.size(), List.of()));
        climb(root(), List.of());
    }

    private void climb(PlanNode node, List<PlanGroup> way) {
        above.set(node.index(), way);
        if (node instanceof PlanGroup group) {
            List<PlanGroup> longer = new ArrayList<>(List.of(group));
            longer.addAll(way);
            group.children().forEach(child -> climb(child, List.copyOf(longer)));
        }
    }

    /**
     * Lays out a view.
     *
     * @param methodology a method in which {@link Checking} finds nothing
     * @param view a view of it
     * @return the plan
     */
    public static Plan of(Methodology methodology, View view) {
        return new Plan(view, new Planning(methodology).nodes(view.root()));
    }

    /**
     * The view.
     *
     * @return the view that was laid out
     */
    public View view() {
        return view;
    }

    /**
     * The places.
     *
     * @return all places, children before their group, the root last
     */
    public List<PlanNode> nodes() {
        return nodes;
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
     * The way up from a place.
     *
     * @param node the place
     * @return the groups that hold it, the root last
     */
    public List<PlanGroup> above(PlanNode node) {
        return above.get(node.index());
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
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).score(block);
        }
    }
}
