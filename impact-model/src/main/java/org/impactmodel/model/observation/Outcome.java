package org.impactmodel.model.observation;

import java.util.Objects;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;

/** What the observation of an indicator gave. Missing is not the same as not applicable. */
public sealed interface Outcome permits Outcome.Value, Outcome.Level, Outcome.Missing, Outcome.NotApplicable {

    /**
     * A number.
     *
     * @param number the number in the indicator's unit, finite
     */
    record Value(double number) implements Outcome {
        /**
         * Checks the number.
         *
         * @throws RuleViolation when it is not finite
         */
        public Value {
            if (!Double.isFinite(number)) {
                throw new RuleViolation(Rule.FINITE, "number", number);
            }
        }
    }

    /**
     * A level of an ordinal scale.
     *
     * @param code the code of the level
     */
    record Level(@Code String code) implements Outcome {
        /** Checks that the code is given. */
        public Level {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * The indicator applies to the subject, but nothing is known.
     *
     * @param reason why, in the words of whoever observed
     */
    record Missing(@Words String reason) implements Outcome {
        /** Checks that the reason is given. */
        public Missing {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The indicator has no meaning for the subject: it leaves the weights.
     *
     * @param reason why, in the words of whoever observed
     */
    record NotApplicable(@Words String reason) implements Outcome {
        /** Checks that the reason is given. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
