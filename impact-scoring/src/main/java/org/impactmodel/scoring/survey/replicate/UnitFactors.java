package org.impactmodel.scoring.survey.replicate;

import org.impactmodel.scoring.survey.design.SurveyDesign;

/**
 * Replicates that multiply the weights of all respondents of a unit alike. Sums under such weights can be made from sums by unit,
 * without a weight for each respondent and replicate.
 */
public interface UnitFactors {

    /**
     * The design whose weights are multiplied.
     *
     * @return the design
     */
    SurveyDesign design();

    /**
     * Works out the factors of a replicate.
     *
     * @param replicate the replicate, from 0
     * @param factors where they go: one for each unit of the first stage, at or above 0
     */
    void fill(int replicate, double[] factors);

    /**
     * The weights of a replicate.
     *
     * @param replicate the replicate, from 0
     * @return a weight at or above 0 for each respondent
     */
    default double[] weights(int replicate) {
        double[] factors = new double[design().first().units()];
        fill(replicate, factors);
        double[] weights = design().weights();
        for (int row = 0; row < weights.length; row++) {
            weights[row] *= factors[design().first().unit(row)];
        }
        return weights;
    }
}
