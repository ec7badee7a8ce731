package org.impactmodel.scoring.plan;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.table.Cell;
import org.impactmodel.model.table.ScoreColumn;
import org.impactmodel.scoring.normalise.Normaliser;

/**
 * An indicator with one way of turning its values into scores. Views that see the indicator the same way share it.
 *
 * @param number where it stands among the measures of the method, from 0
 * @param indicator the place of the indicator among those of the method, from 0
 * @param id the id of the indicator
 * @param conditions the conditions on which it applies
 * @param normaliser how its values become scores, where that is the same for all
 * @param groups how they do where that differs by group of subjects
 * @param range between which scores a missing answer lies, or empty when that is not known
 * @param best what the best answer scores that the method names, or empty when it names none
 */
public record Measure(
        int number,
        int indicator,
        String id,
        List<Condition> conditions,
        Normaliser normaliser,
        Optional<LeafGroups> groups,
        Optional<Bounds> range,
        OptionalDouble best) {

    private static final byte MISSING = ScoreColumn.code(Unavailable.MISSING);
    private static final byte UNUSABLE = ScoreColumn.code(Unavailable.UNUSABLE_VALUE);
    static final byte UNKNOWN = ScoreColumn.code(Unavailable.GROUP_UNKNOWN);

    /** Scores the subjects of a block at a place. */
    void score(Block block, int place) {
        block.source.load(this, block.from, block.count, block.values, block.cells);
        block.allScored(place);
        if (groups.isEmpty() && conditions.isEmpty() && allNumbers(block)) {
            normaliser.scoreAll(block.values, block.count);
            takeUsable(block, place);
            return;
        }
        for (int row = 0; row < block.count; row++) {
            one(block, row, place);
        }
    }

    private static boolean allNumbers(Block block) {
        int other = 0;
        for (int row = 0; row < block.count; row++) {
            other |= block.cells[row];
        }
        return other == 0;
    }

    private static void takeUsable(Block block, int place) {
        int at = block.at(place, 0);
        for (int row = 0; row < block.count; row++) {
            block.scores[at + row] = block.values[row] + 0.0;
        }
        for (int row = 0; row < block.count; row++) {
            if (!(Math.abs(block.values[row]) <= Double.MAX_VALUE)) {
                block.refuse(place, row, UNUSABLE, 0);
            }
        }
    }

    private void one(Block block, int row, int place) {
        byte cell = block.cells[row];
        if (cell == Cell.NOT_APPLICABLE.code() || !applies(block, row)) {
            block.refuse(place, row, Block.NOT_APPLICABLE, 0);
        } else if (cell == Cell.MISSING.code()) {
            block.refuse(place, row, MISSING, 0);
        } else if (groups.isPresent()
                && groups.get().of(block.source.attributes(block.from + row)).isEmpty()) {
            block.refuse(place, row, UNKNOWN, 0);
        } else {
            double value = block.values[row];
            double score =
                    cell == Cell.LEVEL.code() ? value : normaliser(block, row).score(value);
            if (Double.isFinite(score)) {
                block.put(place, row, score, 1);
            } else {
                block.refuse(place, row, UNUSABLE, 0);
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

    private boolean appliesTo(SortedMap<String, List<String>> attributes) {
        for (Condition condition : conditions) {
            List<String> values = attributes.getOrDefault(condition.attribute(), List.of());
            if (Collections.disjoint(condition.anyOf(), values)) {
                return false;
            }
        }
        return true;
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
