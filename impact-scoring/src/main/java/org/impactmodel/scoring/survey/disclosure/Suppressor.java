package org.impactmodel.scoring.survey.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Hides cells of a table so that nobody can be recognised: those about too few, and as many more as it takes that none of them can be
 * worked out from the rest. A circle of least loss is hidden around each; what turns out not to be needed is shown again; then an
 * attacker's exact bounds prove the result. No cell is hidden beside the small ones that could be shown alone. Empty cells are shown:
 * they protect nobody and are about nobody.
 */
public final class Suppressor {
    private final DisclosureRule rule;

    private Suppressor(DisclosureRule rule) {
        this.rule = rule;
    }

    /**
     * A suppressor.
     *
     * @param rule when a cell must be hidden, and how well
     * @return the suppressor
     */
    public static Suppressor of(DisclosureRule rule) {
        return new Suppressor(Objects.requireNonNull(rule, "rule"));
    }

    /**
     * Decides what to hide.
     *
     * @param table the table
     * @return the cells to hide, with the proof; {@link Suppression#isSafe} holds
     */
    public Suppression suppress(MarginTable table) {
        TableNetwork network = TableNetwork.of(table);
        BitSet primary = primary(table, network);
        BitSet hidden = (BitSet) primary.clone();
        cover(network, primary, hidden);
        show(network, primary, hidden);
        return audit(table, primary, hidden);
    }

    /**
     * What could be worked out if only some cells were hidden: for a table of other figures under the same pattern, such as amounts
     * beside counts.
     *
     * @param table the table
     * @param pattern the cells that are hidden in it
     * @return the same cells with the audit of this table
     * @throws IllegalArgumentException when the table has no such cell
     */
    public Suppression audit(MarginTable table, Suppression pattern) {
        int width = table.columns().size();
        BitSet hidden = new BitSet();
        pattern.hidden()
                .forEach(cell -> hidden.set(table.index(cell.row()) * width + table.columnIndex(cell.column())));
        BitSet primary = primary(table, TableNetwork.of(table));
        return audit(table, primary, hidden);
    }

    private BitSet primary(MarginTable table, TableNetwork network) {
        BitSet primary = new BitSet();
        for (int arc = 0; arc < network.arcs(); arc++) {
            TableCell cell = table.cell(arc / network.width, arc % network.width);
            primary.set(arc, isSmall(cell) || isDominated(cell));
        }
        return primary;
    }

    private boolean isSmall(TableCell cell) {
        return cell.respondents() > 0 && cell.respondents() < rule.fewest();
    }

    private boolean isDominated(TableCell cell) {
        return rule.dominance().isPresent()
                && cell.largest().orElse(0) > rule.dominance().getAsDouble() * cell.value();
    }

    private double required(TableNetwork network, BitSet primary, int arc) {
        double own = primary.get(arc) ? rule.relative() * network.values[arc] : 0;
        return Math.max(rule.protection(), own);
    }

    private void cover(TableNetwork network, BitSet primary, BitSet hidden) {
        double[] losses = losses(network);
        List<Integer> largestFirst = primary.stream()
                .boxed()
                .sorted(Comparator.comparingDouble(arc -> -network.values[arc]))
                .toList();
        for (int arc : largestFirst) {
            double required = required(network, primary, arc);
            if (Attacker.of(network, hidden).canNarrow(arc, required)) {
                Covering.of(network, hidden, losses).cover(arc, required);
            }
        }
    }

    private double[] losses(TableNetwork network) {
        return IntStream.range(0, network.arcs())
                .mapToDouble(arc -> rule.loss() == DisclosureRule.Loss.CELLS ? 1 : 1.0 + network.respondents[arc])
                .toArray();
    }

    /** Shows again, greatest loss first, what protects nobody now that other cells are hidden. */
    private void show(TableNetwork network, BitSet primary, BitSet hidden) {
        BitSet added = (BitSet) hidden.clone();
        added.andNot(primary);
        double[] losses = losses(network);
        added.stream()
                .boxed()
                .sorted(Comparator.comparingDouble(arc -> -losses[arc]))
                .forEach(arc -> {
                    hidden.clear(arc);
                    hidden.set(arc, !isSafe(network, primary, hidden));
                });
    }

    private boolean isSafe(TableNetwork network, BitSet primary, BitSet hidden) {
        Attacker attacker = Attacker.of(network, hidden);
        return hidden.stream().noneMatch(arc -> attacker.canNarrow(arc, required(network, primary, arc)));
    }

    private Suppression audit(MarginTable table, BitSet primary, BitSet hidden) {
        TableNetwork network = TableNetwork.of(table);
        Attacker attacker = Attacker.of(network, hidden);
        List<HiddenCell> cells = hidden.stream()
                .mapToObj(arc -> {
                    double above = attacker.above(arc, Double.POSITIVE_INFINITY);
                    double below = attacker.below(arc, Double.POSITIVE_INFINITY);
                    double value = network.values[arc];
                    return new HiddenCell(
                            table.rows().get(arc / network.width).code(),
                            table.columns().get(arc % network.width),
                            because(table.cell(arc / network.width, arc % network.width)),
                            value - below,
                            Double.isInfinite(above) ? OptionalDouble.empty() : OptionalDouble.of(value + above),
                            required(network, primary, arc));
                })
                .toList();
        return new Suppression(rule, cells);
    }

    private HiddenBecause because(TableCell cell) {
        return isSmall(cell)
                ? HiddenBecause.FEW_RESPONDENTS
                : isDominated(cell) ? HiddenBecause.DOMINATED : HiddenBecause.COMPLEMENTARY;
    }
}
