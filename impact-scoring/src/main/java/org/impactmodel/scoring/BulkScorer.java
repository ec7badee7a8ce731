package org.impactmodel.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.impactmodel.model.table.IndicatorTable;
import org.impactmodel.model.table.ScoreColumn;
import org.impactmodel.model.table.ScoreTable;
import org.impactmodel.scoring.plan.Block;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.PlanGroup;
import org.impactmodel.scoring.plan.PlanNode;
import org.impactmodel.scoring.plan.TableSource;

/**
 * Scores many subjects in one view, block by block and column by column. The numbers are those of the cards, bit for bit,
 * however many threads work.
 */
public final class BulkScorer {

    /** So few that a block of all places of a tree stays in the processor's cache. */
    private static final int ROWS = 128;

    /** How many blocks one task takes. */
    private static final int STRETCH = 64;

    private final Scorer scorer;
    private final Plan plan;
    private final int levels;
    private final boolean parallel;

    BulkScorer(Scorer scorer, Plan plan, int levels, boolean parallel) {
        this.scorer = scorer;
        this.plan = plan;
        this.levels = levels;
        this.parallel = parallel;
    }

    /**
     * The same scorer that keeps fewer levels of the tree, to spare memory.
     *
     * @param count how many levels: 1 keeps the root alone
     * @return the scorer
     */
    public BulkScorer withLevels(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("count: 1 or more is required, found " + count);
        }
        return new BulkScorer(scorer, plan, count, parallel);
    }

    /**
     * The same scorer working in the calling thread alone.
     *
     * @return the scorer
     */
    public BulkScorer serial() {
        return new BulkScorer(scorer, plan, levels, false);
    }

    /**
     * The scores of the subjects of a table.
     *
     * @param table what is known of them; an indicator without a column is missing for all
     * @return the scores, row by row as in the table
     * @throws IllegalArgumentException when a column is of an indicator that the method does not have
     */
    public ScoreTable score(IndicatorTable table) {
        TableSource source = scorer.source(table);
        List<Kept> kept = new ArrayList<>();
        keep(plan.root(), List.of(), table.size(), kept);
        int blocks = (table.size() + ROWS - 1) / ROWS;
        if (parallel) {
            IntStream.range(0, (blocks + STRETCH - 1) / STRETCH)
                    .parallel()
                    .forEach(stretch ->
                            run(source, kept, stretch * STRETCH, Math.min(blocks, (stretch + 1) * STRETCH), table));
        } else {
            run(source, kept, 0, blocks, table);
        }
        return new ScoreTable(
                plan.view().id(),
                kept.stream().map(Kept::path).toList(),
                IntStream.range(0, table.size()).mapToObj(table::subject).toList(),
                kept.stream().map(Kept::column).toList());
    }

    private void run(TableSource source, List<Kept> kept, int first, int last, IndicatorTable table) {
        Block block = new Block(source, plan.nodes().size(), ROWS);
        for (int i = first; i < last; i++) {
            plan.score(block, i * ROWS, Math.min(ROWS, table.size() - i * ROWS));
            for (Kept place : kept) {
                block.writeTo(place.index(), place.column());
            }
        }
    }

    private void keep(PlanNode node, List<String> above, int size, List<Kept> kept) {
        List<String> path = new ArrayList<>(above);
        path.add(node.id());
        boolean group = node instanceof PlanGroup;
        kept.add(new Kept(
                node.index(), List.copyOf(path), group ? ScoreColumn.ofGroup(size) : ScoreColumn.ofLeaf(size)));
        if (path.size() < levels) {
            node.children().forEach(child -> keep(child, path, size, kept));
        }
    }

    private record Kept(int index, List<String> path, ScoreColumn column) {}
}
