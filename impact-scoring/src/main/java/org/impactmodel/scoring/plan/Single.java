package org.impactmodel.scoring.plan;

import org.impactmodel.scoring.combine.Counted;

/** One subject scored at all places of a view, with the children that counted in each group. */
public final class Single {

    private final Block block;
    private final Counted[] counted;

    private Single(Block block, Counted[] counted) {
        this.block = block;
        this.counted = counted;
    }

    /**
     * Scores a subject.
     *
     * @param plan the view
     * @param source the answers of the subject
     * @return its scores
     */
    public static Single of(Plan plan, Source source) {
        Single single = new Single(
                new Block(source, plan.nodes().size(), 1),
                new Counted[plan.nodes().size()]);
        single.block.begin(0, 1);
        for (int i = 0; i < single.counted.length; i++) {
            if (plan.nodes().get(i) instanceof PlanGroup group) {
                single.counted[i] = new Counted(group.children().size());
                group.one(single.block, 0, single.counted[i]);
            } else {
                plan.nodes().get(i).score(single.block);
            }
        }
        return single;
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
     * The children that counted in a group, with the scores and shares that did.
     *
     * @param group the group
     * @return the children; they say nothing where the group has no score
     */
    public Counted counted(PlanGroup group) {
        return counted[group.index()];
    }
}
