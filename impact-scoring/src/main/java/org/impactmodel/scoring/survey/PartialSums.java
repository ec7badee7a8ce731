package org.impactmodel.scoring.survey;

import org.impactmodel.scoring.survey.sum.Sums;

/** What was added up over some of the respondents; it can be added to what was added up over others. */
public final class PartialSums {

    private final Sums sums;

    PartialSums(Sums sums) {
        this.sums = sums;
    }

    /**
     * The sums over the respondents of both.
     *
     * @param others sums of the same estimation over other respondents
     * @return the sums over all of them
     * @throws IllegalArgumentException when they are of another estimation
     */
    public PartialSums plus(PartialSums others) {
        return new PartialSums(sums.plus(others.sums));
    }

    Sums sums() {
        return sums;
    }
}
