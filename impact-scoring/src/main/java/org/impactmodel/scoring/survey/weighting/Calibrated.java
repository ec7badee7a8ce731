package org.impactmodel.scoring.survey.weighting;

/**
 * Weights that were fitted to known totals. What the totals explain of a variable no longer varies from sample to sample: the
 * variance of a total is that of its residuals.
 */
public interface Calibrated {

    /**
     * What the known totals do not explain of a variable. The linearised variance of Σw·z is the design's variance of the
     * weighted residuals w·e in the place of w·z, with the fitted weights w (Deville and Särndal, JASA 87, 1992, equation
     * 3.4). A linearised statistic comes as its influence: of a mean (z − mean)/Σw, of a part of the population 0 outside
     * it.
     *
     * @param influence a number for each respondent, finite, without the weights
     * @return for each respondent the residual e, without the weights
     * @throws IllegalArgumentException when there is not one number for each respondent
     */
    double[] residuals(double[] influence);
}
