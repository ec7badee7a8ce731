package org.impactmodel.model.weighting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;

/**
 * How the weights of a sample are fitted to what is known of the population.
 *
 * <p>Where the population size is known, from here or from a margin of counts, the starting weights are scaled to it first:
 * the ratios of weights that the recipe bounds are ratios to the scaled ones, so that a sample whose respondents all
 * start at 1 needs no other bounds.
 *
 * @param populationSize how many the population counts; needed where a total is a share. Without a margin it is itself a
 *     total to meet
 * @param margins how many of the population are of each category
 * @param totals sums of numbers over the population; a calibration alone can meet them
 * @param method how the weights are fitted
 * @param trimming how far the ratio of a fitted weight to its starting weight may go, where it is bounded afterwards
 */
public record WeightingRecipe(
        @Positive(message = "{org.impactmodel.above-zero}") OptionalDouble populationSize,

        @Size(max = 100) List<@Valid Margin> margins,

        @Size(max = 100) List<@Valid NumericTotal> totals,

        @Valid WeightingMethod method,
        Optional<@Valid Trimming> trimming) {
    /**
     * Copies the lists.
     *
     * @throws RuleViolation when the population size is not finite
     */
    public WeightingRecipe {
        Objects.requireNonNull(populationSize, "populationSize");
        populationSize.ifPresent(size -> Finite.require("populationSize", size));
        margins = List.copyOf(Objects.requireNonNull(margins, "margins"));
        totals = List.copyOf(Objects.requireNonNull(totals, "totals"));
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(trimming, "trimming");
    }

    /**
     * A recipe of margins alone.
     *
     * @param method how the weights are fitted
     * @param margins how many of the population are of each category
     * @return the recipe
     */
    public static WeightingRecipe of(WeightingMethod method, Margin... margins) {
        return new WeightingRecipe(OptionalDouble.empty(), List.of(margins), List.of(), method, Optional.empty());
    }

    /**
     * This recipe for a population of a known size.
     *
     * @param size how many the population counts
     * @return the copy
     */
    public WeightingRecipe withPopulationSize(double size) {
        return new WeightingRecipe(OptionalDouble.of(size), margins, totals, method, trimming);
    }

    /**
     * This recipe with sums of numbers to meet.
     *
     * @param sums the sums over the population
     * @return the copy
     */
    public WeightingRecipe withTotals(NumericTotal... sums) {
        return new WeightingRecipe(populationSize, margins, List.of(sums), method, trimming);
    }

    /**
     * This recipe by another method.
     *
     * @param other how the weights are fitted
     * @return the copy
     */
    public WeightingRecipe withMethod(WeightingMethod other) {
        return new WeightingRecipe(populationSize, margins, totals, other, trimming);
    }

    /**
     * This recipe with bounds that are set afterwards.
     *
     * @param bounds how far the ratio of weights may go
     * @return the copy
     */
    public WeightingRecipe withTrimming(Trimming bounds) {
        return new WeightingRecipe(populationSize, margins, totals, method, Optional.of(bounds));
    }

    /**
     * What is wrong with the recipe by itself, whatever the sample.
     *
     * @return every problem; empty when it can be followed
     */
    public List<WeightingProblem> problems() {
        return problems(Known.of(this));
    }

    /**
     * What keeps a recipe from being followed, of which something may not be known: what is not known is no problem.
     *
     * @param recipe what is known of it
     * @return the problems, each at the place in the document that holds the recipe
     */
    public static List<WeightingProblem> problems(Known<WeightingRecipe> recipe) {
        return RecipeCheck.problems(recipe);
    }
}
