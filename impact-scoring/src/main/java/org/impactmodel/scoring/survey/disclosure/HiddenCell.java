package org.impactmodel.scoring.survey.disclosure;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A hidden cell, and what can be worked out of it from all that is published.
 *
 * @param row the code of its row
 * @param column the code of its column
 * @param because why it is hidden
 * @param low the least that it can be
 * @param high the most that it can be; empty where nothing bounds it
 * @param required how wide the interval must be
 */
public record HiddenCell(
        String row, String column, HiddenBecause because, double low, OptionalDouble high, double required) {
    /** Checks that all parts are given. */
    public HiddenCell {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(because, "because");
        Objects.requireNonNull(high, "high");
    }

    /**
     * Whether the interval is as wide as required.
     *
     * @return whether the cell is protected
     */
    public boolean isProtected() {
        return high.isEmpty() || high.getAsDouble() - low >= required - 1e-9 * Math.max(1, required);
    }
}
