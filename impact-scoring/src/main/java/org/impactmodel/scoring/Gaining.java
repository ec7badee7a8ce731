package org.impactmodel.scoring;

import java.util.OptionalDouble;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.scoring.combine.Counted;
import org.impactmodel.scoring.plan.Block;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.PlanGroup;
import org.impactmodel.scoring.plan.PlanLeaf;
import org.impactmodel.scoring.plan.PlanNode;

/** By how much the root would rise if one leaf scored its best: only the groups on its way up are scored again. */
final class Gaining {

    private final PlanGroup[] parents;
    private final Block block;
    private final PlanGroup root;
    private final OptionalDouble score;
    private final Counted room;

    Gaining(Plan plan, Block block) {
        this.block = block;
        this.root = plan.root();
        this.score = block.score(root, 0);
        this.parents = new PlanGroup[plan.nodes().size()];
        int most = 0;
        for (PlanNode node : plan.nodes()) {
            if (node instanceof PlanGroup group) {
                group.children().forEach(child -> parents[child.index()] = group);
                most = Math.max(most, group.children().size());
            }
        }
        this.room = new Counted(most);
    }

    OptionalDouble of(PlanNode node) {
        if (score.isEmpty()
                || !(node instanceof PlanLeaf leaf)
                || leaf.range().isEmpty()
                || block.unavailable(node, 0)
                        .filter(why -> why == Unavailable.NOT_APPLICABLE)
                        .isPresent()) {
            return OptionalDouble.empty();
        }
        Block.Kept kept = block.keep(node.index());
        block.put(node.index(), 0, leaf.range().get().high(), 1);
        double best = climb(node.index());
        block.restore(node.index(), kept);
        return Double.isNaN(best) ? OptionalDouble.empty() : OptionalDouble.of(best - score.getAsDouble());
    }

    private double climb(int from) {
        if (from == root.index()) {
            return block.score(root, 0).orElse(Double.NaN);
        }
        PlanGroup parent = parents[from];
        Block.Kept kept = block.keep(parent.index());
        parent.one(block, 0, room);
        double best = climb(parent.index());
        block.restore(parent.index(), kept);
        return best;
    }
}
