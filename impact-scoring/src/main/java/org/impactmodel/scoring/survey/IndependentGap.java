package org.impactmodel.scoring.survey;

import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Gap;

/** Sets estimates of different samples against one another. */
public final class IndependentGap {

    private IndependentGap() {}

    /**
     * One estimate less another that comes from another sample.
     *
     * @param first the estimate that is taken from
     * @param second the estimate that is taken off, of the same statistic
     * @return the gap; of shares with an interval from the ends of both (MOVER), of anything else with the t quantile on each
     *     side and the degrees of freedom of Satterthwaite
     * @throws IllegalArgumentException when they are of two kinds of statistic
     */
    public static Gap of(Estimate first, Estimate second) {
        if (first.target().statistic() != second.target().statistic()) {
            throw new IllegalArgumentException(
                    "second: a " + first.target().statistic().code() + " is required, found a "
                            + second.target().statistic().code());
        }
        return Gapping.between(first, second, 0);
    }
}
