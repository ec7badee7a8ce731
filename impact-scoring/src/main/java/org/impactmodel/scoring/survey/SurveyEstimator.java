package org.impactmodel.scoring.survey;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.replicate.ReplicateWeights;
import org.impactmodel.scoring.survey.sum.Summing;
import org.impactmodel.scoring.survey.test.TestOutcome;
import org.impactmodel.scoring.survey.weighting.FittedWeights;
import org.impactmodel.scoring.survey.weighting.Weighter;
import org.impactmodel.scoring.survey.weighting.WeightingResult;

/**
 * Estimates what a sample tells of a population, with standard errors by Taylor linearisation (Särndal, Swensson and Wretman,
 * Model Assisted Survey Sampling, 1992, chapter 5; Binder, International Statistical Review 51, 1983). A respondent without
 * an answer is left out of an estimate, and counted in its base by the reason.
 */
public final class SurveyEstimator {

    private final SurveyDesign design;
    private final Settings settings;

    private SurveyEstimator(SurveyDesign design, Settings settings) {
        this.design = design;
        this.settings = settings;
    }

    /**
     * An estimator for a sample, with intervals at 95 %, of shares by Wilson's method.
     *
     * @param design how the sample was drawn
     * @return the estimator
     */
    public static SurveyEstimator of(SurveyDesign design) {
        return new SurveyEstimator(Objects.requireNonNull(design, "design"), Settings.USUAL);
    }

    /**
     * The same estimator with intervals of another level.
     *
     * @param share the share of samples whose interval would hold the truth, above 0 and below 1
     * @return the copy
     */
    public SurveyEstimator withLevel(double share) {
        return new SurveyEstimator(design, settings.with(settings.intervals().withLevel(share)));
    }

    /**
     * The same estimator with another method for the intervals of shares.
     *
     * @param method the method
     * @return the copy
     */
    public SurveyEstimator withIntervals(IntervalMethod method) {
        return new SurveyEstimator(design, settings.with(settings.intervals().withMethod(method)));
    }

    /**
     * The same estimator with standard errors from replicates.
     *
     * @param weights the replicate weights
     * @return the copy
     */
    public SurveyEstimator withReplicates(ReplicateWeights weights) {
        return new SurveyEstimator(design, settings.with(weights));
    }

    /**
     * The same estimator with weights that were fitted to known totals, and standard errors that know of it.
     *
     * @param fitted the weights
     * @return the copy
     * @throws IllegalArgumentException when there is not a weight for each respondent, or where there are replicates: they
     *     have to be weighted as well
     */
    public SurveyEstimator withWeights(FittedWeights fitted) {
        if (settings.replicates().isPresent()) {
            throw new IllegalArgumentException(
                    "fitted: the replicates are weighted as the sample is, and for that the weighter is required");
        }
        return new SurveyEstimator(design.withWeights(fitted.weights()), settings.with(fitted));
    }

    /**
     * The same estimator with weights that were fitted to known totals, and standard errors that know of it: where there are
     * replicates, each is fitted to the same totals (Wolter 2007, section 2.6).
     *
     * @param fitted the weights
     * @param weighter what fitted them
     * @return the copy
     * @throws IllegalArgumentException when there is not a weight for each respondent; later, when the weights of a replicate
     *     cannot be fitted
     */
    public SurveyEstimator withWeights(FittedWeights fitted, Weighter weighter) {
        SurveyEstimator weighed = new SurveyEstimator(design.withWeights(fitted.weights()), settings.with(fitted));
        return settings.replicates()
                .map(replicates -> weighed.withReplicates(replicates.reweighted(start -> again(weighter, start))))
                .orElse(weighed);
    }

    private static double[] again(Weighter weighter, double[] starting) {
        WeightingResult result = weighter.reweigh(starting);
        if (result instanceof FittedWeights fitted) {
            return fitted.weights();
        }
        throw new IllegalArgumentException("replicates: the weights of one cannot be fitted: " + result);
    }

    /**
     * The same estimator working in the calling thread alone; the bits of its results are the same.
     *
     * @return the copy
     */
    public SurveyEstimator serial() {
        return new SurveyEstimator(design, settings.serial());
    }

    /**
     * Whether standard errors come from replicates.
     *
     * @return whether they do; else by linearisation
     */
    public boolean isReplicated() {
        return settings.replicates().isPresent();
    }

    /**
     * How the sample was drawn.
     *
     * @return the design, with the weights in use
     */
    public SurveyDesign design() {
        return design;
    }

    /**
     * What standard errors of the whole sample rest on: the units drawn less the strata or, where replicates give the errors,
     * theirs if fewer.
     *
     * @return the degrees of freedom, 0 or more
     */
    public int degreesOfFreedom() {
        int own = design.degreesOfFreedom();
        int[] all = IntStream.range(0, design.size()).toArray();
        return settings.replicates()
                .map(weights -> Math.min(own, weights.degreesOfFreedom(all)))
                .orElse(own);
    }

    /**
     * A measure of the whole population.
     *
     * @param measure what is estimated
     * @return its estimates: one for each value of a variable or each quantile, else one alone
     */
    public Estimates estimate(Measure measure) {
        return estimate(measure, Domains.whole(design.size()));
    }

    /**
     * A measure of each part of the population.
     *
     * @param measure what is estimated
     * @param domains the parts
     * @return its estimates, part by part
     * @throws IllegalArgumentException when the sizes of the sample, the columns and the parts differ
     */
    public Estimates estimate(Measure measure, Domains domains) {
        if (measure instanceof Measure.Quantiles quantiles) {
            List<Estimate> all = new Quantiling(design, domains, quantiles.column(), this::shares)
                    .estimates(quantiles.variable(), quantiles.probabilities());
            return Estimates.apart(design, all);
        }
        return plan((Measure.Summed) measure, domains).estimates();
    }

    /**
     * An estimation to be worked out in parts.
     *
     * @param measure what is estimated
     * @param domains the parts of the population
     * @return the estimation
     * @throws IllegalArgumentException when the sizes of the sample, the columns and the parts differ
     */
    public Estimation plan(Measure.Summed measure, Domains domains) {
        return estimation(Asking.of(measure, domains));
    }

    /**
     * Tests whether the answers to two questions go together (Rao and Scott 1984, second order, against F).
     *
     * @param rows the answers to one question
     * @param columns the answers to the other
     * @return the test among those who answered both, or why there is none
     * @throws IllegalArgumentException when the sizes differ, or nobody answered both
     */
    public TestOutcome association(CategoryColumn rows, CategoryColumn columns) {
        return CrossTable.test(this, rows, columns);
    }

    private Estimation estimation(Asking asking) {
        Summing plan = Summing.of(design, asking.cells(), asking.numbers());
        return new Estimation(plan, asking, settings);
    }

    private List<Estimate> shares(Asking asking) {
        return estimation(asking).estimates().all();
    }
}
