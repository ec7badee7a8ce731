package org.impactmodel.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.scoring.plan.Block;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.PlanGroup;
import org.impactmodel.scoring.plan.PlanLeaf;
import org.impactmodel.scoring.plan.PlanNode;

/** The range of each place, from every missing value at its worst to every one at its best. */
final class Ranging {

    private final List<Optional<Bounds>> ranges = new ArrayList<>();
    private final Block block;

    Ranging(Plan plan, Block block) {
        this.block = block;
        for (PlanNode node : plan.nodes()) {
            ranges.add(range(node));
        }
    }

    Optional<Bounds> of(PlanNode node) {
        return ranges.get(node.index());
    }

    private Optional<Bounds> range(PlanNode node) {
        if (notApplicable(node)) {
            return Optional.empty();
        } else if (node instanceof PlanGroup group) {
            return group.range(ranges, child -> !notApplicable(child));
        }
        OptionalDouble score = block.score(node, 0);
        return score.isPresent()
                ? Optional.of(new Bounds(score.getAsDouble(), score.getAsDouble()))
                : ((PlanLeaf) node).range();
    }

    private boolean notApplicable(PlanNode node) {
        return block.unavailable(node, 0).equals(Optional.of(Unavailable.NOT_APPLICABLE));
    }
}
