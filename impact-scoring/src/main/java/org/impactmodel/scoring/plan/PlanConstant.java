package org.impactmodel.scoring.plan;

import java.util.Arrays;

/**
 * A score that is the same for every subject.
 *
 * @param index where it stands among all places
 * @param id its name
 * @param score its score
 */
public record PlanConstant(int index, String id, double score) implements PlanNode {

    @Override
    public void score(Block block) {
        Arrays.fill(block.scores, block.at(index, 0), block.at(index, block.count), score + 0.0);
        block.allScored(index);
    }
}
