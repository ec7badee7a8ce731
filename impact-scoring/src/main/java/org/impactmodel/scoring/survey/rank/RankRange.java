package org.impactmodel.scoring.survey.rank;

import java.util.Objects;

/**
 * The ranks that an item may have.
 *
 * @param item its code
 * @param rank its rank among the estimates; equals share the best of their ranks
 * @param best the best rank that it may have, 1 or more
 * @param worst the worst rank that it may have
 */
public record RankRange(String item, int rank, int best, int worst) {
    /** Checks that the code is given. */
    public RankRange {
        Objects.requireNonNull(item, "item");
    }

    /**
     * Whether it is surely among the first.
     *
     * @param places how many places
     * @return whether its worst rank is among them
     */
    public boolean isSurelyAmong(int places) {
        return worst <= places;
    }
}
