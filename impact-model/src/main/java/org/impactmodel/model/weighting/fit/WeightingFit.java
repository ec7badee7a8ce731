package org.impactmodel.model.weighting.fit;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;

/**
 * How well fitted weights meet their targets, and what they cost in precision.
 *
 * @param respondents how many there are
 * @param iterations how often the method went through all totals; 1 where the weights are found at once
 * @param scale the number that the starting weights were multiplied by to sum to the population size; 1 where that is not
 *     known. Ratios and sums before the fit are those of the scaled weights
 * @param ratios the ratios of fitted to starting weights
 * @param before what the starting weights cost
 * @param after what the fitted weights cost
 * @param margins each margin, before and after
 * @param totals each numeric total, before and after
 */
public record WeightingFit(
        int respondents,
        int iterations,
        double scale,
        @Valid WeightRatios ratios,
        @Valid WeightCost before,
        @Valid WeightCost after,
        List<@Valid MarginFit> margins,
        List<@Valid NumericFit> totals) {
    /**
     * Copies the lists.
     *
     * @throws RuleViolation when the scale is not finite
     */
    public WeightingFit {
        Finite.require("scale", scale);
        Objects.requireNonNull(ratios, "ratios");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        margins = List.copyOf(Objects.requireNonNull(margins, "margins"));
        totals = List.copyOf(Objects.requireNonNull(totals, "totals"));
    }
}
