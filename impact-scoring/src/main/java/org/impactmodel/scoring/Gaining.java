package org.impactmodel.scoring;

import java.util.List;
import java.util.OptionalDouble;
import org.impactmodel.scoring.combine.Counted;
import org.impactmodel.scoring.plan.Block;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.PlanGroup;
import org.impactmodel.scoring.plan.PlanLeaf;
import org.impactmodel.scoring.plan.PlanNode;
import org.impactmodel.scoring.plan.Single;

/**
 * By how much the root would rise if one leaf scored its best: only the groups on its way up are scored again. A leaf that
 * scores beyond its best already, as a method may let it, has nothing to gain.
 */
final class Gaining {

    private final Plan plan;
    private final Single single;
    private final Block block;
    private final OptionalDouble root;

    Gaining(Plan plan, Single single) {
        this.plan = plan;
        this.single = single;
        this.block = single.block();
        this.root = block.score(plan.root(), 0);
    }

    OptionalDouble of(PlanNode node) {
        if (root.isEmpty()
                || !(node instanceof PlanLeaf leaf)
                || leaf.range().isEmpty()
                || block.notApplicable(node.index())) {
            return OptionalDouble.empty();
        }
        double best = Math.max(leaf.range().get().high(), block.score(node, 0).orElse(Double.NEGATIVE_INFINITY));
        double raised = block.scored(node.index()) ? raise(leaf, best) : answer(leaf, best);
        return Double.isNaN(raised) ? OptionalDouble.empty() : OptionalDouble.of(raised - root.getAsDouble());
    }

    /** A leaf that has a score already changes neither coverage nor shares. */
    private double raise(PlanLeaf leaf, double best) {
        List<PlanGroup> above = plan.above(leaf);
        double score = best;
        int from = leaf.index();
        for (int i = 0; i < above.size() && !Double.isNaN(score); i++) {
            score = above.get(i).with(single.counted(above.get(i)), from, score);
            from = above.get(i).index();
        }
        return score;
    }

    /** A leaf that had none changes both. */
    private double answer(PlanLeaf leaf, double best) {
        Block trial = block.copy();
        trial.put(leaf.index(), 0, best, 1);
        for (PlanGroup above : plan.above(leaf)) {
            above.one(trial, 0, new Counted(above.children().size()));
        }
        return trial.score(plan.root(), 0).orElse(Double.NaN);
    }
}
