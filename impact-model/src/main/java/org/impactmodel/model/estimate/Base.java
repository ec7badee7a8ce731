package org.impactmodel.model.estimate;

import jakarta.validation.constraints.PositiveOrZero;
import java.util.Objects;
import java.util.OptionalLong;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;

/**
 * On whom an estimate rests.
 *
 * @param respondents how many answered the question, in the part of the population that is asked for
 * @param weighted the sum of their weights: how many of the population they stand for
 * @param dontKnow how many said that they do not know; empty where that is not told
 * @param noAnswer how many were asked and did not answer; empty where that is not told
 * @param notAsked how many were not asked; empty where that is not told
 */
public record Base(
        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        long respondents,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        double weighted,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalLong dontKnow,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalLong noAnswer,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalLong notAsked) {
    /**
     * Checks the parts.
     *
     * @throws RuleViolation when the weights are not finite
     */
    public Base {
        Finite.require("weighted", weighted);
        Objects.requireNonNull(dontKnow, "dontKnow");
        Objects.requireNonNull(noAnswer, "noAnswer");
        Objects.requireNonNull(notAsked, "notAsked");
    }

    /**
     * A base of which all answered.
     *
     * @param respondents how many answered
     * @param weighted the sum of their weights
     * @return the base
     */
    public static Base of(long respondents, double weighted) {
        return new Base(respondents, weighted, OptionalLong.of(0), OptionalLong.of(0), OptionalLong.of(0));
    }

    /**
     * The same without a word on who did not answer.
     *
     * @return the copy
     */
    public Base withoutAbsences() {
        return new Base(respondents, weighted, OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());
    }
}
