package org.impactmodel.model.estimate;

import jakarta.validation.constraints.PositiveOrZero;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;

/**
 * On whom an estimate rests.
 *
 * @param respondents how many answered the question, in the part of the population that is asked for
 * @param weighted the sum of their weights: how many of the population they stand for
 * @param dontKnow how many said that they do not know
 * @param noAnswer how many were asked and did not answer
 * @param notAsked how many were not asked
 */
public record Base(
        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        long respondents,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        double weighted,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        long dontKnow,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        long noAnswer,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        long notAsked) {
    /**
     * Checks the weights.
     *
     * @throws RuleViolation when they are not finite
     */
    public Base {
        Finite.require("weighted", weighted);
    }

    /**
     * A base of which all answered.
     *
     * @param respondents how many answered
     * @param weighted the sum of their weights
     * @return the base
     */
    public static Base of(long respondents, double weighted) {
        return new Base(respondents, weighted, 0, 0, 0);
    }
}
