package org.impactmodel.io.survey;

import java.util.Optional;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Decimals;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.rule.Rule;

/**
 * Which numbers a column may hold.
 *
 * @param low the lowest
 * @param high the highest
 * @param whole whether they are whole
 * @param rule the rule that a number outside breaks, where it has a name
 */
record Range(double low, double high, boolean whole, Optional<Rule> rule) {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    static final Range ANY = new Range(-INFINITY, INFINITY, false, Optional.empty());
    static final Range WEIGHT = new Range(Double.MIN_VALUE, INFINITY, false, Optional.of(Rule.WEIGHT_ABOVE_ZERO));
    static final Range REPLICATE = new Range(0, INFINITY, false, Optional.of(Rule.REPLICATE_NOT_BELOW_ZERO));

    static Range of(AnswerForm.Rating rating) {
        return new Range(rating.lowest(), rating.highest(), true, Optional.empty());
    }

    static Range of(AnswerForm.Quantity quantity) {
        return new Range(
                quantity.lowest().orElse(-INFINITY), quantity.highest().orElse(INFINITY), false, Optional.empty());
    }

    boolean holds(double number) {
        return number >= low && number <= high && (!whole || number == Math.rint(number));
    }

    Fault fault(double number, String cell) {
        if (rule.isPresent()) {
            return Fault.of(rule.get().code()).found(cell).expected(rule.get().label());
        }
        boolean within = number >= low && number <= high;
        return Fault.of(within ? "not-whole" : "out-of-range").found(cell).expected(shown(low) + " … " + shown(high));
    }

    private static String shown(double end) {
        return Double.isInfinite(end) ? (end < 0 ? "-∞" : "∞") : Decimals.of(end);
    }
}
