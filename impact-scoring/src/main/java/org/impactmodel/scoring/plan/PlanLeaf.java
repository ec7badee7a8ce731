package org.impactmodel.scoring.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.table.Cell;
import org.impactmodel.model.table.ScoreColumn;
import org.impactmodel.scoring.normalise.Normaliser;

/**
 * The place of an indicator.
 *
 * @param index where it stands among all places
 * @param indicator the place of the indicator among those of the method, from 0
 * @param id the id of the indicator
 * @param conditions the conditions on which it applies
 * @param normaliser how its values become scores, where that is the same for all
 * @param groups how they do where that differs by group of subjects
 */
public record PlanLeaf(
        int index,
        int indicator,
        String id,
        List<Condition> conditions,
        Normaliser normaliser,
        Optional<LeafGroups> groups)
        implements PlanNode {

    private static final byte MISSING = ScoreColumn.code(Unavailable.MISSING);
    private static final byte UNUSABLE = ScoreColumn.code(Unavailable.UNUSABLE_VALUE);
    private static final byte UNKNOWN = ScoreColumn.code(Unavailable.GROUP_UNKNOWN);

    @Override
    public void score(Block block) {
        block.source.load(this, block.from, block.count, block.values, block.cells);
        block.allScored(index);
        if (groups.isEmpty() && conditions.isEmpty() && allNumbers(block)) {
            normaliser.scoreAll(block.values, block.count);
            System.arraycopy(block.values, 0, block.scores, block.at(index, 0), block.count);
            refuseUnusable(block);
            return;
        }
        for (int row = 0; row < block.count; row++) {
            one(block, row);
        }
    }

    private static boolean allNumbers(Block block) {
        int other = 0;
        for (int row = 0; row < block.count; row++) {
            other |= block.cells[row];
        }
        return other == 0;
    }

    private void refuseUnusable(Block block) {
        for (int row = 0; row < block.count; row++) {
            if (Double.isNaN(block.values[row])) {
                block.refuse(index, row, UNUSABLE, 0);
            }
        }
    }

    private void one(Block block, int row) {
        byte cell = block.cells[row];
        if (cell == Cell.NOT_APPLICABLE.code() || !applies(block, row)) {
            block.refuse(index, row, Block.NOT_APPLICABLE, 0);
        } else if (cell == Cell.MISSING.code()) {
            block.refuse(index, row, MISSING, 0);
        } else if (groups.isPresent()
                && groups.get().of(block.source.attributes(block.from + row)).isEmpty()) {
            block.refuse(index, row, UNKNOWN, 0);
        } else {
            double value = block.values[row];
            double score =
                    cell == Cell.LEVEL.code() ? value : normaliser(block, row).score(value);
            if (Double.isNaN(score)) {
                block.refuse(index, row, UNUSABLE, 0);
            } else {
                block.scores[block.at(index, row)] = score;
            }
        }
    }

    private Normaliser normaliser(Block block, int row) {
        return groups.flatMap(byGroup -> byGroup.of(block.source.attributes(block.from + row)))
                .orElse(normaliser);
    }

    private boolean applies(Block block, int row) {
        return conditions.isEmpty() || appliesTo(block.source.attributes(block.from + row));
    }

    /**
     * Whether the indicator applies to a subject.
     *
     * @param attributes the groups that the subject belongs to
     * @return whether it satisfies every condition
     */
    public boolean appliesTo(SortedMap<String, List<String>> attributes) {
        for (Condition condition : conditions) {
            List<String> values = attributes.getOrDefault(condition.attribute(), List.of());
            if (Collections.disjoint(condition.anyOf(), values)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Between which scores a missing answer lies.
     *
     * @return the scores of the worst and the best, or empty when they are not known
     */
    public Optional<Bounds> range() {
        return normaliser.range();
    }

    /**
     * The scores of some levels.
     *
     * @param codes the codes of the levels
     * @return the score of each; NaN where there is no such level
     */
    double[] levels(List<String> codes) {
        double[] scores = new double[codes.size()];
        Arrays.setAll(scores, i -> normaliser.score(codes.get(i)));
        return scores;
    }
}
