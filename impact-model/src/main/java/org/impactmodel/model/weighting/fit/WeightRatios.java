package org.impactmodel.model.weighting.fit;

import java.util.List;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;

/**
 * How the ratios of fitted to starting weights lie, over respondents. A quantile is the least ratio that at least that share
 * of the respondents does not exceed (Hyndman and Fan, The American Statistician 50, 1996, type 1).
 *
 * @param lowest the lowest ratio
 * @param firstDecile the ratio that 10 % do not exceed
 * @param firstQuartile the ratio that 25 % do not exceed
 * @param median the ratio that half do not exceed
 * @param thirdQuartile the ratio that 75 % do not exceed
 * @param ninthDecile the ratio that 90 % do not exceed
 * @param highest the highest ratio
 * @param mean their mean
 * @param deviation their standard deviation, with all respondents as the divisor
 */
public record WeightRatios(
        double lowest,
        double firstDecile,
        double firstQuartile,
        double median,
        double thirdQuartile,
        double ninthDecile,
        double highest,
        double mean,
        double deviation) {
    /**
     * Checks the ratios.
     *
     * @throws RuleViolation when one of them is not finite
     */
    public WeightRatios {
        Finite.require(
                "ratios",
                List.of(
                        lowest,
                        firstDecile,
                        firstQuartile,
                        median,
                        thirdQuartile,
                        ninthDecile,
                        highest,
                        mean,
                        deviation));
    }
}
