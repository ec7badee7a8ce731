package org.impactmodel.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.scoring.plan.Block;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.PlanGroup;
import org.impactmodel.scoring.plan.PlanLeaf;
import org.impactmodel.scoring.plan.PlanNode;

/** The range of each place, from every missing value at its worst to every one at its best. */
final class Ranging {

    private final List<Optional<Bounds>> ranges;
    private final Block block;

    Ranging(Plan plan, Block block) {
        this.block = block;
        this.ranges = new ArrayList<>(plan.nodes().size());
        for (PlanNode node : plan.nodes()) {
            ranges.add(range(node));
        }
    }

    Optional<Bounds> of(PlanNode node) {
        return ranges.get(node.index());
    }

    private Optional<Bounds> range(PlanNode node) {
        if (block.notApplicable(node.index())) {
            return Optional.empty();
        } else if (node instanceof PlanGroup group) {
            return group.range(block, ranges);
        } else if (block.scored(node.index())) {
            double score = block.score(node, 0).getAsDouble();
            return Optional.of(new Bounds(score, score));
        }
        return ((PlanLeaf) node).range();
    }
}
