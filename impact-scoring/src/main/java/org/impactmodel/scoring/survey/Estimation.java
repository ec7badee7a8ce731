package org.impactmodel.scoring.survey;

import org.impactmodel.scoring.survey.sum.Summing;

/**
 * An estimation that can be worked out in parts: sums over some respondents here, over others there, added together in any
 * order, then told as estimates.
 */
public final class Estimation {

    private final Summing plan;
    private final Asking asking;
    private final Settings settings;

    Estimation(Summing plan, Asking asking, Settings settings) {
        this.plan = plan;
        this.asking = asking;
        this.settings = settings;
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
        return new Telling(plan, sums.sums(), settings).tell(asking.asked());
    }

    Estimates estimates() {
        return new Telling(plan, plan.all(settings.parallel()), settings).tell(asking.asked());
    }
}
