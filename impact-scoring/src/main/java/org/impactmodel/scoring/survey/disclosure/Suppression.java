package org.impactmodel.scoring.survey.disclosure;

import java.util.List;
import java.util.Objects;

/**
 * Which cells of a table are hidden, with the audit of each.
 *
 * @param rule the rule that was followed
 * @param hidden the hidden cells, row by row
 */
public record Suppression(DisclosureRule rule, List<HiddenCell> hidden) {
    /** Copies the list. */
    public Suppression {
        Objects.requireNonNull(rule, "rule");
        hidden = List.copyOf(Objects.requireNonNull(hidden, "hidden"));
    }

    /**
     * Whether a cell is hidden.
     *
     * @param row the code of its row
     * @param column the code of its column
     * @return whether it must not be shown
     */
    public boolean isHidden(String row, String column) {
        return hidden.stream()
                .anyMatch(cell -> cell.row().equals(row) && cell.column().equals(column));
    }

    /**
     * Whether no hidden cell can be worked out nearer than its protection.
     *
     * @return whether the audit of every cell is good
     */
    public boolean isSafe() {
        return hidden.stream().allMatch(HiddenCell::isProtected);
    }
}
