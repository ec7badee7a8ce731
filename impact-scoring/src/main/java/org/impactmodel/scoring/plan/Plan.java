package org.impactmodel.scoring.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.impactmodel.model.method.View;

/** A view laid out for scoring. */
public final class Plan {

    private final View view;
    private final List<PlanNode> nodes;
    private final List<PlanGroup> groups;
    private final PlanGroup[][] above;
    private final int[] positions;
    private final double[] shares;
    private final int widest;
    private final int deepest;

    Plan(View view, List<PlanNode> nodes) {
        this.view = view;
        this.nodes = List.copyOf(nodes);
        this.groups = nodes.stream()
                .filter(PlanGroup.class::isInstance)
                .map(PlanGroup.class::cast)
                .toList();
        this.above = new PlanGroup[nodes.size()][0];
        this.positions = new int[nodes.size()];
        this.shares = new double[nodes.size()];
        this.widest =
                groups.stream().mapToInt(group -> group.children().size()).max().orElseThrow();
        Arrays.fill(shares, 1);
        climb(root(), List.of());
        this.deepest = Arrays.stream(above).mapToInt(way -> way.length).max().orElseThrow();
    }

    private void climb(PlanGroup group, List<PlanGroup> way) {
        List<PlanGroup> longer = new ArrayList<>(List.of(group));
        longer.addAll(way);
        for (int i = 0; i < group.children().size(); i++) {
            PlanNode child = group.children().get(i);
            above[child.index()] = longer.toArray(PlanGroup[]::new);
            positions[child.index()] = i;
            shares[child.index()] = group.share(i);
            if (child instanceof PlanGroup inner) {
                climb(inner, longer);
            }
        }
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
     * The groups.
     *
     * @return all groups, those inside others first, the root last
     */
    public List<PlanGroup> groups() {
        return groups;
    }

    /**
     * The root.
     *
     * @return the group at the top
     */
    public PlanGroup root() {
        return groups.get(groups.size() - 1);
    }

    /**
     * The size of the widest group.
     *
     * @return the most children that a group has
     */
    public int widest() {
        return widest;
    }

    /**
     * How deep the tree is.
     *
     * @return the most groups that hold a place
     */
    public int deepest() {
        return deepest;
    }

    /**
     * How many groups hold a place.
     *
     * @param place the index of the place
     * @return their number; 0 for the root alone
     */
    public int depth(int place) {
        return above[place].length;
    }

    /**
     * A group on the way up from a place.
     *
     * @param place the index of the place
     * @param steps how far up, from 0
     * @return the group; with 0 steps the one that the place is a child of
     */
    public PlanGroup above(int place, int steps) {
        return above[place][steps];
    }

    /**
     * Where a place stands in its group.
     *
     * @param place the index of the place
     * @return its position among the children, from 0
     */
    public int position(int place) {
        return positions[place];
    }

    /**
     * The weight of a place in its group.
     *
     * @param place the index of the place
     * @return its {@link PlanGroup#share share}; 1 for the root
     */
    public double share(int place) {
        return shares[place];
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
