package org.impactmodel.model.weighting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Words;

/**
 * How many of the population are of each category of a variable, or of each crossing of several.
 *
 * @param variables the ids of the attributes or questions; several are crossed
 * @param form whether the totals are counts or shares of the population
 * @param totals the total of each category; one of 0 stands for a category that the population does not have
 * @param source where the totals come from, in words or as an address
 */
public record Margin(
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Words String> variables,

        TotalForm form,

        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Valid CategoryTotal> totals,

        @Words String source) {
    /** Copies the lists. */
    public Margin {
        variables = List.copyOf(Objects.requireNonNull(variables, "variables"));
        Objects.requireNonNull(form, "form");
        totals = List.copyOf(Objects.requireNonNull(totals, "totals"));
        Objects.requireNonNull(source, "source");
    }

    /**
     * A margin of counts of one variable.
     *
     * @param variable the id of the attribute or question
     * @param source where the totals come from
     * @param totals the count of each category
     * @return the margin
     */
    public static Margin counts(String variable, String source, CategoryTotal... totals) {
        return new Margin(List.of(variable), TotalForm.TOTAL, List.of(totals), source);
    }

    /**
     * A margin of shares of one variable.
     *
     * @param variable the id of the attribute or question
     * @param source where the totals come from
     * @param totals the share of each category, in [0, 1]
     * @return the margin
     */
    public static Margin shares(String variable, String source, CategoryTotal... totals) {
        return new Margin(List.of(variable), TotalForm.SHARE, List.of(totals), source);
    }

    /**
     * The sum over the categories, as the margin writes it: a count, or a share near 1.
     *
     * @return the sum
     */
    public double sum() {
        return totals.stream().mapToDouble(CategoryTotal::total).sum();
    }
}
