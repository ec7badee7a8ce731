package org.impactmodel.scoring.survey.design;

import java.util.Optional;
import java.util.stream.IntStream;
import org.impactmodel.model.sampling.SampleKind;

/**
 * How the respondents were drawn: for each its stratum, the unit drawn at each stage and its weight (Särndal, Swensson and
 * Wretman, Model Assisted Survey Sampling, 1992, chapters 3 and 4). A design never changes.
 */
public final class SurveyDesign {

    private final SampleKind kind;
    private final double[] weights;
    private final int[] strata;
    private final Stage first;
    private final Optional<Stage> second;
    private final LonelyUnits lonely;

    SurveyDesign(
            SampleKind kind, double[] weights, int[] strata, Stage first, Optional<Stage> second, LonelyUnits lonely) {
        this.kind = kind;
        this.weights = weights;
        this.strata = strata;
        this.first = first;
        this.second = second;
        this.lonely = lonely;
    }

    /**
     * A simple random sample, each respondent standing for itself alone.
     *
     * @param size the number of respondents
     * @return the design
     */
    public static SurveyDesign simple(int size) {
        return builder(SampleKind.PROBABILITY, size).build();
    }

    /**
     * Begins a design.
     *
     * @param kind how respondents came into the sample
     * @param size the number of respondents
     * @return the builder
     */
    public static SurveyDesignBuilder builder(SampleKind kind, int size) {
        return new SurveyDesignBuilder(kind, size);
    }

    /**
     * The same design with other weights, such as calibrated ones.
     *
     * @param others a weight above 0 for each respondent; copied
     * @return the copy
     * @throws IllegalArgumentException when there are too many or too few, or one is not above 0
     */
    public SurveyDesign withWeights(double... others) {
        if (others.length != weights.length) {
            throw new IllegalArgumentException(
                    "others: " + weights.length + " weights are required, found " + others.length);
        }
        return new SurveyDesign(kind, SurveyDesignBuilder.checked(others.clone()), strata, first, second, lonely);
    }

    /**
     * How respondents came into the sample.
     *
     * @return the kind
     */
    public SampleKind kind() {
        return kind;
    }

    /**
     * The number of respondents.
     *
     * @return how many rows there are
     */
    public int size() {
        return weights.length;
    }

    /**
     * How many of the population a respondent stands for.
     *
     * @param row the respondent, from 0
     * @return the weight, above 0
     */
    public double weight(int row) {
        return weights[row];
    }

    /**
     * All weights.
     *
     * @return a copy, by respondent
     */
    public double[] weights() {
        return weights.clone();
    }

    /**
     * The stratum of a respondent.
     *
     * @param row the respondent, from 0
     * @return the stratum, from 0
     */
    public int stratum(int row) {
        return strata[row];
    }

    /**
     * The units drawn at the first stage.
     *
     * @return the stage
     */
    public Stage first() {
        return first;
    }

    /**
     * The units drawn at the second stage, each in a unit of the first, where their number is known: where it is not, the first
     * stage tells the whole variance.
     *
     * @return the stage, or empty
     */
    public Optional<Stage> second() {
        return second;
    }

    /**
     * What is done with a stratum of which one unit alone was drawn.
     *
     * @return the rule
     */
    public LonelyUnits lonely() {
        return lonely;
    }

    /**
     * Whether each respondent was drawn by itself.
     *
     * @return whether there are no clusters
     */
    public boolean isOfElements() {
        return first.units() == size();
    }

    /**
     * Whether it is known how many units there were to draw from in each stratum.
     *
     * @return whether variances know how large the population is
     */
    public boolean isOutOfKnown() {
        return IntStream.range(0, first.groups()).allMatch(group -> first.share(group) > 0);
    }

    /**
     * What standard errors rest on: the units drawn at the first stage less the strata.
     *
     * @return the degrees of freedom, 0 or more
     */
    public int degreesOfFreedom() {
        return Math.max(0, first.units() - first.groups());
    }
}
