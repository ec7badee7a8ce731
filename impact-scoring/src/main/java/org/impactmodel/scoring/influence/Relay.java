package org.impactmodel.scoring.influence;

import java.util.Objects;

/**
 * A target that another bears on, and what it passes on.
 *
 * @param through the code of the target that is borne on
 * @param score how progress on the first target bears on it, from -3 to 3
 * @param influence what it bears on all targets itself at first hand: the sum of its row, the way back included
 */
public record Relay(String through, int score, int influence) {
    /** Checks that the code is given. */
    public Relay {
        Objects.requireNonNull(through, "through");
    }

    /**
     * What passes on, before it is weighted.
     *
     * @return score × influence
     */
    public int passedOn() {
        return score * influence;
    }
}
