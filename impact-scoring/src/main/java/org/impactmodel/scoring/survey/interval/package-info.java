/**
 * Between which values an estimate may lie: intervals of shares, means and gaps from plain figures.
 *
 * <p>{@link org.impactmodel.scoring.survey.interval.IntervalEstimator} holds the level and the method. Its answer is a
 * {@link org.impactmodel.scoring.survey.interval.Margin}: two ends, or the reason why there are none; never {@code NaN}.
 * The usual estimator keeps its word for small samples and at 0 % and 100 %.
 */
package org.impactmodel.scoring.survey.interval;
