package org.impactmodel.model.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.text.Text;

/** The form of the answers to a question. */
public sealed interface AnswerForm {

    /**
     * One option out of several.
     *
     * @param options the options, in their order
     */
    record SingleChoice(@Size(min = 2, max = 10_000) List<@Valid Option> options) implements AnswerForm {
        /** Copies the options. */
        public SingleChoice {
            options = List.copyOf(Objects.requireNonNull(options, "options"));
        }
    }

    /**
     * Any number of options; a respondent who chose none of them has answered.
     *
     * @param options the options, in their order, at most 60
     */
    record MultipleChoice(@Size(min = 2, max = 60) List<@Valid Option> options) implements AnswerForm {
        /** Copies the options. */
        public MultipleChoice {
            options = List.copyOf(Objects.requireNonNull(options, "options"));
        }
    }

    /**
     * A whole number on a scale.
     *
     * @param lowest the low end of the scale
     * @param highest the high end of the scale, above the low end
     */
    record Rating(int lowest, int highest) implements AnswerForm {
        /**
         * Checks the ends.
         *
         * @throws RuleViolation when the high end does not lie above the low end
         */
        public Rating {
            if (lowest >= highest) {
                throw new RuleViolation(Rule.ORDERED, "highest", Plain.of(lowest) + " / " + Plain.of(highest));
            }
        }
    }

    /**
     * A number.
     *
     * @param unit its unit
     * @param lowest the lowest number that makes sense
     * @param highest the highest number that makes sense
     */
    record Quantity(Optional<Text> unit, OptionalDouble lowest, OptionalDouble highest) implements AnswerForm {
        /**
         * Checks the ends.
         *
         * @throws RuleViolation when an end is not finite, or the low one exceeds the high one
         */
        public Quantity {
            Objects.requireNonNull(unit, "unit");
            Finite.require("lowest", lowest);
            Finite.require("highest", highest);
            if (lowest.isPresent() && highest.isPresent() && lowest.getAsDouble() > highest.getAsDouble()) {
                throw new RuleViolation(
                        Rule.ORDERED,
                        "highest",
                        Plain.of(lowest.getAsDouble()) + " / " + Plain.of(highest.getAsDouble()));
            }
        }
    }
}
