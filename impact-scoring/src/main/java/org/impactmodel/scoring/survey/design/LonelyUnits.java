package org.impactmodel.scoring.survey.design;

/** What to do with a stratum of which one unit alone was drawn, so that nothing tells how its units differ. */
public enum LonelyUnits {
    /** The design is refused: strata are to be merged first. */
    REFUSE,

    /**
     * The unit is set against the mean of all units: prudent. As {@code singleunit(centered)} in Stata and, for means, shares and
     * ratios, {@code lonely.psu="adjust"} in R's survey.
     */
    CENTRE,

    /** The stratum adds nothing to the variance, as if the unit had been sure to be drawn. */
    CERTAIN
}
