package org.impactmodel.model.territory;

import java.time.LocalDate;
import java.util.Objects;
import org.impactmodel.model.rule.Code;

/**
 * A territory became another, or a part of it: a merger, a split or a new code. A merger of three is three changes into
 * one; where a territory loses a part and goes on, a change from it into itself says so.
 *
 * @param from the id of the territory before
 * @param into the id of the territory after
 * @param date the first day of the new state
 */
public record TerritoryChange(@Code String from, @Code String into, LocalDate date) {
    /** Checks that all parts are given. */
    public TerritoryChange {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(into, "into");
        Objects.requireNonNull(date, "date");
    }
}
