package org.impactmodel.scoring.survey.test;

import java.util.Objects;
import java.util.OptionalDouble;

/** What a test found, or why there is none. */
public sealed interface TestOutcome {

    /**
     * The p-value, before it is adjusted for other tests.
     *
     * @return how often chance alone would give as much or more, in [0, 1]; empty where there is no test
     */
    OptionalDouble p();

    /**
     * A test that could be run.
     *
     * @param kind how it was tested
     * @param statistic the value of t or F
     * @param degreesOfFreedom of F those of the numerator, of t 1
     * @param designDegreesOfFreedom those of the design, of F times those of the numerator; may be infinite
     * @param pValue two-sided, in [0, 1]
     */
    record Found(TestKind kind, double statistic, double degreesOfFreedom, double designDegreesOfFreedom, double pValue)
            implements TestOutcome {
        /**
         * Checks the figures.
         *
         * @throws IllegalArgumentException when one of them is out of its range
         */
        public Found {
            Objects.requireNonNull(kind, "kind");
            Require.that(Double.isFinite(statistic), "statistic", statistic);
            Require.that(degreesOfFreedom > 0, "degreesOfFreedom", degreesOfFreedom);
            Require.that(designDegreesOfFreedom > 0, "designDegreesOfFreedom", designDegreesOfFreedom);
            Require.share("pValue", pValue);
        }

        @Override
        public OptionalDouble p() {
            return OptionalDouble.of(pValue);
        }
    }

    /**
     * No test could be run.
     *
     * @param reason why
     */
    record None(Untested reason) implements TestOutcome {
        /** Checks the reason. */
        public None {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public OptionalDouble p() {
            return OptionalDouble.empty();
        }
    }
}
