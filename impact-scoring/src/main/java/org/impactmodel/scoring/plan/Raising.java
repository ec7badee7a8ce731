package org.impactmodel.scoring.plan;

import java.util.Arrays;
import org.impactmodel.scoring.combine.Counted;

/**
 * Scores one subject as if one of its leaves scored its best, leaf by leaf. As long as every group on the way up has a score,
 * only the number of one child changes in each: coverage and shares stay, except in the group of a leaf that had no score.
 */
public final class Raising {

    private final Plan plan;
    private final Single single;
    private final Block now;
    private final Block stash;
    private final Counted room;
    private final double[] roots;
    private final PlanGroup[] way;
    private final int[] seats;
    private int depth;
    private boolean scored;

    private Raising(Plan plan, Single single) {
        this.plan = plan;
        this.single = single;
        this.now = single.block();
        this.stash = new Block(now.source, plan.deepest() + 1, 1);
        this.room = new Counted(plan.widest());
        this.roots = new double[plan.nodes().size()];
        this.way = new PlanGroup[plan.deepest()];
        this.seats = new int[plan.deepest()];
        Arrays.fill(roots, Double.NaN);
    }

    /**
     * The score that the root would have, leaf by leaf.
     *
     * @param plan the view
     * @param single the scores of the subject, which stay as they are
     * @return the score by index of the leaf; NaN where there would be none, where the leaf does not apply or its best is not
     *     known, and for places that are no leaves
     */
    public static double[] roots(Plan plan, Single single) {
        Raising raising = new Raising(plan, single);
        for (PlanGroup group : plan.groups()) {
            raising.goUp(group);
            for (PlanLeaf leaf : group.leaves()) {
                raising.raise(leaf, single.leaves().at(leaf).best());
            }
        }
        return raising.roots;
    }

    /** Lays out the way from a group to the root, with the seat of each group in the next. */
    private void goUp(PlanGroup group) {
        depth = plan.depth(group.index()) + 1;
        scored = true;
        for (int i = 0; i < depth; i++) {
            way[i] = i == 0 ? group : plan.above(group.index(), i - 1);
            seats[i] = i == 0 ? -1 : single.seat(way[i - 1].index());
            scored &= now.scored(way[i].index());
        }
    }

    private void raise(PlanLeaf leaf, double best) {
        if (Double.isNaN(best)) {
            return;
        }
        double raised = scored ? replaced(leaf, best) : Double.NaN;
        roots[leaf.index()] = Double.isNaN(raised) ? recounted(leaf, best, depth) : raised;
    }

    private double replaced(PlanLeaf leaf, double best) {
        int seat = single.seat(leaf.index());
        double score =
                now.scored(leaf.index()) ? way[0].with(single.counted(way[0]), seat, best) : recounted(leaf, best, 1);
        for (int i = 1; i < depth && !Double.isNaN(score); i++) {
            score = way[i].with(single.counted(way[i]), seats[i], score);
        }
        return score;
    }

    /** The score of a group on the way, with all groups up to it counted again in the block, which is put right after. */
    private double recounted(PlanLeaf leaf, double best, int groups) {
        stash.take(groups, now, leaf.index());
        now.put(leaf.index(), 0, best, 1);
        double score = best;
        for (int i = 0; i < groups; i++) {
            stash.take(i, now, way[i].index());
            way[i].one(now, 0, room);
            score = now.number(way[i].index());
        }
        now.take(leaf.index(), stash, groups);
        for (int i = 0; i < groups; i++) {
            now.take(way[i].index(), stash, i);
        }
        return score;
    }
}
