package org.impactmodel.scoring.survey;

import org.impactmodel.scoring.survey.sum.Summing;

/**
 * An estimation that can be worked out in parts: sums over some respondents here, over others there, added together in any
 * order, then told as estimates.
 */
public final class Estimation {

    private final Summing plan;
    private final Asking asking;
    private final Telling telling;

    Estimation(Summing plan, Asking asking, Telling telling) {
        this.plan = plan;
        this.asking = asking;
        this.telling = telling;
    }

    /**
     * The sums over respondents in a row.
     *
     * @param from the first respondent, from 0
     * @param to the respondent after the last
     * @return the sums
     */
    public PartialSums part(int from, int to) {
        return new PartialSums(plan.part(from, to));
    }

    /**
     * The estimates of what was added up.
     *
     * @param sums the sums over all respondents
     * @return the estimates
     */
    public Estimates estimates(PartialSums sums) {
        return telling.tell(plan, sums.sums(), asking.asked());
    }

    Estimates estimates(boolean parallel) {
        return telling.tell(plan, plan.all(parallel), asking.asked());
    }
}
