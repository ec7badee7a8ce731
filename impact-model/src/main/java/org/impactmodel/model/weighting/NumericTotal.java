package org.impactmodel.model.weighting;

import java.util.Objects;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;

/**
 * The sum of a number over the population.
 *
 * @param variable the id of the attribute or question
 * @param form whether it is a sum, or a mean over the population
 * @param total the sum or mean, in the unit of the variable
 * @param source where it comes from, in words or as an address
 */
public record NumericTotal(
        @Words String variable,
        TotalForm form,
        double total,
        @Words String source) {
    /**
     * Checks the number.
     *
     * @throws RuleViolation when the total is not finite
     */
    public NumericTotal {
        Objects.requireNonNull(variable, "variable");
        Objects.requireNonNull(form, "form");
        Finite.require("total", total);
        Objects.requireNonNull(source, "source");
    }

    /**
     * A sum over the population.
     *
     * @param variable the id of the attribute or question
     * @param total the sum
     * @param source where it comes from
     * @return the total
     */
    public static NumericTotal sum(String variable, double total, String source) {
        return new NumericTotal(variable, TotalForm.TOTAL, total, source);
    }
}
