package org.impactmodel.scoring.survey.sum;

import java.util.Optional;

/** The covariance of estimates, by their places in a list. */
public interface Covariance {

    /** The covariance of two estimates, in the product of their units; the variance where both are the same. */
    double between(int first, int second);

    /**
     * What each unit of the first stage adds to the variance of an estimate, before it is squared; empty where that is not
     * known.
     */
    Optional<double[]> deviations(int place);
}
