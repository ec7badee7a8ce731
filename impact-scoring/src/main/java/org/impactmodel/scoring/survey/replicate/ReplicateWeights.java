package org.impactmodel.scoring.survey.replicate;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.function.UnaryOperator;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.sampling.Replicates;
import org.impactmodel.scoring.survey.design.SurveyDesign;

/**
 * Replicate weights: the variance of an estimate is the sum over replicates of {@code factor(r) · (estimate[r] − centre)²}
 * (Wolter, Introduction to Variance Estimation, 2nd ed. 2007), where the centre is the mean of the replicates' estimates or,
 * where so told, the estimate of the whole sample. Weights are worked out when they are asked for, from the replicate's
 * number alone, so that replicates can be taken in any order and by many threads.
 */
public final class ReplicateWeights {

    private final int count;
    private final Freedom freedom;
    private final boolean aboutEstimate;
    private final IntToDoubleFunction factor;
    private final IntFunction<double[]> weights;
    private final Optional<UnitFactors> unitFactors;

    private ReplicateWeights(
            int count,
            Freedom freedom,
            boolean aboutEstimate,
            IntToDoubleFunction factor,
            IntFunction<double[]> weights,
            Optional<UnitFactors> unitFactors) {
        this.count = count;
        this.freedom = freedom;
        this.aboutEstimate = aboutEstimate;
        this.factor = factor;
        this.weights = weights;
        this.unitFactors = unitFactors;
    }

    /** Replicates about their mean that multiply the weights of units. */
    ReplicateWeights(int count, int degrees, IntToDoubleFunction factor, UnitFactors units) {
        this(count, rows -> degrees, false, factor, units::weights, Optional.of(units));
    }

    /** Replicates about their mean whose weights are known. */
    ReplicateWeights(int count, Freedom freedom, IntToDoubleFunction factor, IntFunction<double[]> weights) {
        this(count, freedom, false, factor, weights, Optional.empty());
    }

    /** What the variance of an estimate from some respondents rests on. */
    interface Freedom {
        int degrees(int... rows);
    }

    /**
     * Weights that came with the data.
     *
     * @param replicates how they were made
     * @param columns the weights, one column for each replicate
     * @return the replicate weights
     * @throws IllegalArgumentException when there is not a column and, if any are told, a scale for each replicate, or a
     *     method lacks what it needs
     */
    public static ReplicateWeights of(Replicates replicates, List<NumberColumn> columns) {
        return Described.weights(replicates, columns);
    }

    /**
     * The jackknife: each replicate leaves out one unit of the first stage and lets the others of its stratum stand for it
     * ({@code jk1} without strata, {@code jkn} with them; Wolter 2007, section 4.5), with the finite population correction.
     *
     * @param design the design
     * @return a replicate for each unit
     */
    public static ReplicateWeights jackknife(SurveyDesign design) {
        return Jackknifing.weights(design);
    }

    /**
     * Balanced repeated replication, for two units in each stratum (McCarthy 1969; Fay's method: Judkins 1990): each replicate
     * takes one unit of each stratum at 2 − fay times its weight and the other at fay times.
     *
     * @param design the design
     * @param fay what the half that is left out keeps, in [0, 1); 0 for plain half-samples
     * @return as many replicates as the smallest power of two above the number of strata
     * @throws IllegalArgumentException when a stratum does not have two units, or the coefficient is out of range
     */
    public static ReplicateWeights balanced(SurveyDesign design, double fay) {
        return Balancing.weights(design, fay);
    }

    /**
     * The rescaling bootstrap: in each stratum one unit less than there are is drawn with replacement (Rao, Wu and Yue,
     * Survey Methodology 18, 1992), as R's {@code subbootstrap}. Without finite population correction.
     *
     * @param design the design
     * @param count how many replicates, 2 or more
     * @param seed what chance begins with: the same seed gives the same replicates on any machine
     * @return the replicate weights
     */
    public static ReplicateWeights bootstrap(SurveyDesign design, int count, long seed) {
        return Bootstrapping.weights(design, count, seed);
    }

    /**
     * The same replicates, each weighted again: what was done to the weights of the sample is done to those of each
     * replicate.
     *
     * @param weighting from weights to weights, such as raking to the same margins
     * @return the copy
     */
    public ReplicateWeights reweighted(UnaryOperator<double[]> weighting) {
        return new ReplicateWeights(
                count,
                freedom,
                aboutEstimate,
                factor,
                replicate -> weighting.apply(weights.apply(replicate)),
                Optional.empty());
    }

    /**
     * The same replicates, with deviations taken from the estimate of the whole sample.
     *
     * @return the copy
     */
    public ReplicateWeights aboutTheEstimate() {
        return new ReplicateWeights(count, freedom, true, factor, weights, unitFactors);
    }

    /**
     * The number of replicates.
     *
     * @return how many there are
     */
    public int count() {
        return count;
    }

    /**
     * What the variance of an estimate from some respondents rests on: where weights came with the data, the rank of those
     * respondents' replicate weights less 1, which tells units that were drawn together from units that were not (as R's
     * {@code survey::degf}, survey 4.1); else that of the design, of which a part may have less.
     *
     * @param rows the respondents, from 0, each once
     * @return the degrees of freedom, 0 or more
     */
    public int degreesOfFreedom(int... rows) {
        return freedom.degrees(rows);
    }

    /**
     * Whether deviations are taken from the estimate of the whole sample, not from the mean of the replicates.
     *
     * @return whether they are
     */
    public boolean isAboutTheEstimate() {
        return aboutEstimate;
    }

    /**
     * The factor of a replicate in the variance.
     *
     * @param replicate the replicate, from 0
     * @return the factor, at or above 0
     */
    public double factor(int replicate) {
        return factor.applyAsDouble(replicate);
    }

    /**
     * What the weights of each unit are multiplied by.
     *
     * @return the factors; empty where weights came with the data or were fitted anew
     */
    public Optional<UnitFactors> unitFactors() {
        return unitFactors;
    }

    /**
     * The weights of a replicate.
     *
     * @param replicate the replicate, from 0
     * @return a weight at or above 0 for each respondent
     */
    public double[] weights(int replicate) {
        return weights.apply(replicate);
    }
}
