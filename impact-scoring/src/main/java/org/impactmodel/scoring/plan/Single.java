package org.impactmodel.scoring.plan;

import java.util.Arrays;
import org.impactmodel.scoring.combine.Counted;

/**
 * One subject scored at all places of a view, with the children that counted in each group. The same room serves one view after
 * another.
 */
public final class Single {

    private final LeafScores leaves;
    private final Block block;
    private final Counted[] rooms;
    private final Counted[] counted;
    private final int[] seats;

    /**
     * Room for any view of a method.
     *
     * @param layout the method
     * @param leaves what the subject scores on its measures
     */
    public Single(Layout layout, LeafScores leaves) {
        this.leaves = leaves;
        this.block = new Block(leaves.answers, layout.places(), 1);
        this.rooms = new Counted[layout.groups()];
        this.counted = new Counted[layout.places()];
        this.seats = new int[layout.places()];
        block.begin(0, 1);
        for (int i = 0; i < rooms.length; i++) {
            rooms[i] = new Counted(layout.widest());
        }
    }

    /**
     * Scores the subject in a view, in place of the view before.
     *
     * @param plan the view
     */
    public void score(Plan plan) {
        Arrays.fill(seats, 0);
        int groups = 0;
        for (int i = 0; i < plan.nodes().size(); i++) {
            PlanNode node = plan.nodes().get(i);
            if (node instanceof PlanLeaf leaf) {
                block.take(i, leaves.block, leaf.measure().number());
            } else if (node instanceof PlanGroup group) {
                count(group, rooms[groups++]);
            } else {
                node.score(block);
            }
        }
    }

    private void count(PlanGroup group, Counted children) {
        counted[group.index()] = children;
        group.one(block, 0, children);
        for (int i = 0; i < children.size(); i++) {
            seats[group.place(children.place(i))] = i + 1;
        }
    }

    /**
     * The scores.
     *
     * @return a block of the subject alone
     */
    public Block block() {
        return block;
    }

    /**
     * What the subject scores on the measures of the method.
     *
     * @return its scores
     */
    public LeafScores leaves() {
        return leaves;
    }

    /**
     * The children that counted in a group, with the scores and shares that did.
     *
     * @param group the group
     * @return the children; they say nothing where the group has no score
     */
    public Counted counted(PlanGroup group) {
        return counted[group.index()];
    }

    /**
     * Which of the children that counted in its group a place is.
     *
     * @param place the index of the place
     * @return its seat among them, from 0; below 0 when it did not count
     */
    int seat(int place) {
        return seats[place] - 1;
    }
}
