package org.impactmodel.scoring.plan;

/**
 * The place of an indicator.
 *
 * @param index where it stands among all places
 * @param measure the indicator, and how its values become scores
 */
public record PlanLeaf(int index, Measure measure) implements PlanNode {

    @Override
    public String id() {
        return measure.id();
    }

    @Override
    public void score(Block block) {
        measure.score(block, index);
    }
}
