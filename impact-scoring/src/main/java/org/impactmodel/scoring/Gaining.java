package org.impactmodel.scoring;

import java.util.OptionalDouble;
import org.impactmodel.scoring.combine.Counted;
import org.impactmodel.scoring.plan.Block;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.PlanGroup;
import org.impactmodel.scoring.plan.PlanLeaf;
import org.impactmodel.scoring.plan.PlanNode;

/**
 * By how much the root would rise if one leaf scored its best. The groups on the way up are scored again, on a second block
 * that is put back after each trial.
 */
final class Gaining {

    private final Plan plan;
    private final Block block;
    private final Block trial;
    private final Counted room;

    Gaining(Plan plan, Block block) {
        this.plan = plan;
        this.block = block;
        this.trial = block.copy();
        this.room = new Counted(plan.mostChildren());
    }

    OptionalDouble of(PlanNode node) {
        if (!(node instanceof PlanLeaf leaf)
                || leaf.range().isEmpty()
                || !block.scored(plan.root().index())
                || block.notApplicable(node.index())) {
            return OptionalDouble.empty();
        }
        trial.put(node.index(), 0, leaf.range().get().high(), 1);
        for (PlanGroup above : plan.above(node)) {
            above.one(trial, 0, room);
        }
        OptionalDouble best = trial.score(plan.root(), 0);
        trial.restore(node.index(), block);
        for (PlanGroup above : plan.above(node)) {
            trial.restore(above.index(), block);
        }
        return best.isEmpty()
                ? best
                : OptionalDouble.of(
                        best.getAsDouble() - block.score(plan.root(), 0).getAsDouble());
    }
}
