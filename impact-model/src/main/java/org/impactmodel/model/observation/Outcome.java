package org.impactmodel.model.observation;

import java.util.Objects;

/** What the observation of an indicator gave. Missing is not the same as not applicable. */
public sealed interface Outcome {

    /**
     * A number.
     *
     * @param number the number in the indicator's unit, finite
     */
    record Value(double number) implements Outcome {
        /**
         * Checks the number.
         *
         * @throws IllegalArgumentException when it is not finite
         */
        public Value {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("number: a finite number is required, found " + number);
            }
        }
    }

    /**
     * A level of an ordinal scale.
     *
     * @param code the code of the level
     */
    record Level(String code) implements Outcome {
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
    record Missing(String reason) implements Outcome {
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
    record NotApplicable(String reason) implements Outcome {
        /** Checks that the reason is given. */
        public NotApplicable {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
