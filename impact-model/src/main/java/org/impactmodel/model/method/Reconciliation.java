package org.impactmodel.model.method;

import java.util.Objects;

/**
 * What counts when an indicator was observed more than once for the same subject and period.
 *
 * @param stages which stages count
 * @param assessors what several assessors add up to
 */
public record Reconciliation(StageRule stages, AssessorRule assessors) {
    /** Checks that all parts are given. */
    public Reconciliation {
        Objects.requireNonNull(stages, "stages");
        Objects.requireNonNull(assessors, "assessors");
    }
}
