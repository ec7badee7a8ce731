package org.impactmodel.scoring.influence;

import java.util.Objects;

/**
 * A target and its place among all.
 *
 * @param rank from 1, the greatest total; equals share the better rank, and the next rank counts them all
 * @param influence what progress on it brings
 */
public record RankedInfluence(int rank, TargetInfluence influence) {
    /** Checks that the influence is given. */
    public RankedInfluence {
        Objects.requireNonNull(influence, "influence");
    }
}
