package org.impactmodel.model.weighting.fit;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
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

    /**
     * How far the total farthest off is from its target, relative to it: near 0 where the totals hold; after trimming they may not.
     *
     * @return a share of the target, at or above 0; a target of 0 counts as 1
     */
    public double farthestOff() {
        DoubleStream categories = margins.stream()
                .flatMap(margin -> margin.categories().stream())
                .mapToDouble(category -> off(category.after(), category.target()));
        DoubleStream numbers = totals.stream().mapToDouble(total -> off(total.after(), total.target()));
        return DoubleStream.concat(categories, numbers).max().orElse(0);
    }

    private static double off(double after, double target) {
        return Math.abs(after - target) / (target == 0 ? 1 : Math.abs(target));
    }
}
