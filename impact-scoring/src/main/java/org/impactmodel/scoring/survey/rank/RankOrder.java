package org.impactmodel.scoring.survey.rank;

/** Which end of a ranking has rank 1. */
public enum RankOrder {
    /** The highest value has rank 1. */
    HIGHEST_FIRST(1),

    /** The lowest value has rank 1. */
    LOWEST_FIRST(-1);

    private final int sign;

    RankOrder(int sign) {
        this.sign = sign;
    }

    /** A value such that higher is better. */
    double oriented(double value) {
        return sign * value;
    }
}
