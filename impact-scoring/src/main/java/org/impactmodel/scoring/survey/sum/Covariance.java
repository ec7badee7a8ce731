package org.impactmodel.scoring.survey.sum;

/** The covariance of estimates, by their places in a list. */
public interface Covariance {

    /** The covariance of two estimates, in the product of their units; the variance where both are the same. */
    double between(int first, int second);
}
