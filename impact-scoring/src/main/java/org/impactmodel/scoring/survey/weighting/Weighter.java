package org.impactmodel.scoring.survey.weighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.impactmodel.model.weighting.WeightingFault;
import org.impactmodel.model.weighting.WeightingProblem;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.scoring.survey.calibrate.Targets;

/**
 * Fits weights by a recipe. The sample is put in the terms of the recipe once; then any number of weight vectors can be fitted,
 * such as those of replicates. Fitting is deterministic, in one thread, and takes time linear in the respondents.
 */
public final class Weighter {

    private final int respondents;
    private final List<WeightingProblem> problems;
    private final Optional<Fitting> fitting;

    private Weighter(int respondents, List<WeightingProblem> problems, Optional<Fitting> fitting) {
        this.respondents = respondents;
        this.problems = problems;
        this.fitting = fitting;
    }

    /**
     * Prepares a recipe for a sample. What is wrong with either comes back with the weights.
     *
     * @param recipe the margins and totals, and how to fit them
     * @param variables what is known of each respondent
     * @return a weighter
     */
    public static Weighter of(WeightingRecipe recipe, Variables variables) {
        List<WeightingProblem> problems =
                new ArrayList<>(Objects.requireNonNull(recipe, "recipe").problems());
        Matched matched = Matching.match(recipe, variables, problems);
        Optional<Fitting> fitting = problems.isEmpty() ? Optional.of(Fitting.of(recipe, matched)) : Optional.empty();
        return new Weighter(variables.respondents(), List.copyOf(problems), fitting);
    }

    /**
     * Fits the weights of a sample.
     *
     * @param starting the starting weight of each respondent, above 0; all 1 where there are none
     * @return the fitted weights, or every problem of the recipe, the sample and the weights
     * @throws IllegalArgumentException when there is not one weight for each respondent
     */
    public WeightingResult weigh(double... starting) {
        return fit(false, starting);
    }

    /**
     * Fits the weights of a replicate, in which respondents that it leaves out weigh 0 and keep that.
     *
     * @param starting the starting weight of each respondent, at or above 0
     * @return the fitted weights, or every problem of the recipe, the sample and the weights
     * @throws IllegalArgumentException when there is not one weight for each respondent
     */
    public WeightingResult reweigh(double... starting) {
        return fit(true, starting);
    }

    private WeightingResult fit(boolean zeros, double... starting) {
        if (starting.length != respondents) {
            throw new IllegalArgumentException(
                    "starting: " + respondents + " weights are required, found " + starting.length);
        }
        List<WeightingProblem> found = new ArrayList<>(problems);
        int[] wrong = IntStream.range(0, respondents)
                .filter(row -> !(zeros ? starting[row] >= 0 : starting[row] > 0) || Double.isInfinite(starting[row]))
                .toArray();
        double sum = DoubleStream.of(starting).sum();
        if (wrong.length > 0) {
            String first = Targets.plain(starting[wrong[0]]);
            found.add(WeightingProblem.of("", WeightingFault.WEIGHT_NOT_ABOVE_ZERO, first)
                    .withRespondents(wrong.length, wrong[0]));
        } else if (respondents > 0 && !(sum > 0 && Double.isFinite(sum))) {
            found.add(WeightingProblem.of("", WeightingFault.WEIGHT_NOT_ABOVE_ZERO, "Σ " + Targets.plain(sum))
                    .withRespondents(respondents, 0));
        }
        return found.isEmpty() ? usable(fitting.orElseThrow().fit(starting), zeros) : new NoWeights(found);
    }

    /** Linear calibration may give a respondent less than nothing to stand for: such weights are of no use, but to a variance. */
    private static WeightingResult usable(WeightingResult result, boolean zeros) {
        if (zeros || !(result instanceof FittedWeights fitted)) {
            return result;
        }
        double[] weights = fitted.weights();
        int[] wrong = IntStream.range(0, weights.length)
                .filter(row -> !(weights[row] > 0))
                .toArray();
        return wrong.length == 0
                ? result
                : new NoWeights(List.of(
                        WeightingProblem.of("", WeightingFault.FITTED_NOT_ABOVE_ZERO, Targets.plain(weights[wrong[0]]))
                                .withFigures(weights[wrong[0]], 0)
                                .withRespondents(wrong.length, wrong[0])));
    }
}
