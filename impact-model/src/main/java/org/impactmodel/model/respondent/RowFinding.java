package org.impactmodel.model.respondent;

import java.util.Objects;
import org.impactmodel.model.rule.Rule;

/**
 * A rule that a table of respondents breaks, and where.
 *
 * @param row the respondent, from 0
 * @param column the name of the column; of several, joined by a plus sign
 * @param rule the rule that is broken
 * @param found what stands there
 */
public record RowFinding(int row, String column, Rule rule, String found) {
    /** Checks that all parts are given. */
    public RowFinding {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(found, "found");
    }
}
