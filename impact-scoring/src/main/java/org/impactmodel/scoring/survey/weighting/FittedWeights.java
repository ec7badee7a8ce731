package org.impactmodel.scoring.survey.weighting;

import org.impactmodel.model.weighting.fit.WeightingFit;

/** Weights that meet the totals of a recipe. They never change. */
public final class FittedWeights implements WeightingResult, Calibrated {

    private final double[] weights;
    private final Diagnosing diagnosing;
    private final Calibrated residuals;

    FittedWeights(double[] weights, Diagnosing diagnosing, Calibrated residuals) {
        this.weights = weights;
        this.diagnosing = diagnosing;
        this.residuals = residuals;
    }

    /**
     * The number of respondents.
     *
     * @return how many weights there are
     */
    public int size() {
        return weights.length;
    }

    /**
     * The weight of a respondent.
     *
     * @param row the respondent, from 0
     * @return how many of the population the respondent stands for
     */
    public double at(int row) {
        return weights[row];
    }

    /**
     * The weights.
     *
     * @return a copy, one for each respondent
     */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * How well the totals are met, and what the spread of the weights costs. Found anew at each call, in time linear in the
     * respondents but for sorting the cells.
     *
     * @return the diagnostics
     */
    public WeightingFit fit() {
        return diagnosing.fit(weights);
    }

    /**
     * {@inheritDoc}
     *
     * <p>After post-stratification what lies beside the mean of the category by the starting weights. After calibration the
     * residual of the regression on all totals by the starting weights, whatever the distance. After raking what ten sweeps
     * over the margins leave, each taking the unweighted mean of the category away. All three as R survey 4.1.1
     * ({@code svyrecvar}). Trimming changes the weights that the residuals are then multiplied by, not the residuals.
     */
    @Override
    public double[] residuals(double[] influence) {
        if (influence.length != weights.length) {
            throw new IllegalArgumentException(
                    "influence: " + weights.length + " numbers are required, found " + influence.length);
        }
        return residuals.residuals(influence);
    }
}
