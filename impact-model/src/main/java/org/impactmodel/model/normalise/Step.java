package org.impactmodel.model.normalise;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/**
 * One elementary operation on a number, applied in the written order before a normalisation or around a node. The
 * family is closed: a document can combine steps, never define one.
 */
public sealed interface Step permits Step.Log, Step.Power, Step.Clip, Step.Multiply, Step.Add, Step.Round {

    /**
     * A number after this step.
     *
     * @param number the number before it
     * @return the number after it; NaN or infinite where the step is not defined
     */
    double apply(double number);

    /**
     * A number after some steps.
     *
     * @param steps the steps in order
     * @param number the number before them
     * @return the number after them, or NaN where a step is not defined
     */
    static double through(List<Step> steps, double number) {
        double result = number;
        for (int i = 0; i < steps.size(); i++) {
            result = steps.get(i).apply(result);
        }
        return Double.isFinite(result) ? result : Double.NaN;
    }

    /**
     * The logarithm of a positive number; a number that is zero or negative becomes unavailable.
     *
     * @param base the base: Euler's number {@code e}, 10 or 2
     */
    record Log(LogBase base) implements Step {
        /** Checks that the base is given. */
        public Log {
            Objects.requireNonNull(base, "base");
        }

        @Override
        public double apply(double number) {
            if (!(number > 0)) {
                return Double.NaN;
            }
            return switch (base) {
                case E -> StrictMath.log(number);
                case TEN -> StrictMath.log10(number);
                case TWO -> StrictMath.log(number) / StrictMath.log(2);
            };
        }
    }

    /**
     * A power, for instance 0.5 for the square root and -1 for the reciprocal; a result that is not a finite real
     * number becomes unavailable.
     *
     * @param exponent the exponent, any finite number
     */
    record Power(double exponent) implements Step {
        /**
         * Checks the exponent.
         *
         * @throws RuleViolation when it is not finite
         */
        public Power {
            Finite.require("exponent", exponent);
        }

        @Override
        public double apply(double number) {
            return StrictMath.pow(number, exponent);
        }
    }

    /**
     * Moves what lies outside a range to its nearest end.
     *
     * @param low the lower end, or empty when only the upper end is bound
     * @param high the upper end, or empty when only the lower end is bound
     */
    record Clip(OptionalDouble low, OptionalDouble high) implements Step {
        /**
         * Checks the ends.
         *
         * @throws RuleViolation when there is no end, an end is not finite or the lower end is above the upper
         */
        public Clip {
            Objects.requireNonNull(low, "low");
            Objects.requireNonNull(high, "high");
            if (low.isEmpty() && high.isEmpty()) {
                throw new RuleViolation(Rule.CLIP_HAS_END, "low", "…");
            }
            low.ifPresent(end -> Finite.require("low", end));
            high.ifPresent(end -> Finite.require("high", end));
            if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
                throw new RuleViolation(
                        Rule.ORDERED, "low", Plain.of(low.getAsDouble()) + " / " + Plain.of(high.getAsDouble()));
            }
        }

        @Override
        public double apply(double number) {
            double atLeast = low.isPresent() ? Math.max(number, low.getAsDouble()) : number;
            return high.isPresent() ? Math.min(atLeast, high.getAsDouble()) : atLeast;
        }
    }

    /**
     * A product with a constant.
     *
     * @param factor the constant, any finite number
     */
    record Multiply(double factor) implements Step {
        /**
         * Checks the constant.
         *
         * @throws RuleViolation when it is not finite
         */
        public Multiply {
            Finite.require("factor", factor);
        }

        @Override
        public double apply(double number) {
            return number * factor;
        }
    }

    /**
     * A sum with a constant.
     *
     * @param term the constant, any finite number
     */
    record Add(double term) implements Step {
        /**
         * Checks the constant.
         *
         * @throws RuleViolation when it is not finite
         */
        public Add {
            Finite.require("term", term);
        }

        @Override
        public double apply(double number) {
            return number + term;
        }
    }

    /**
     * Rounding as a part of the method (for instance an index published with three decimals and used as such). The
     * number rounded is the one with 15 significant digits that the double stands for.
     *
     * @param decimals how many decimals stay, 0 to 12
     * @param mode what happens at half way
     */
    record Round(
            @Min(value = 0, message = "{org.impactmodel.decimals}")
            @Max(value = 12, message = "{org.impactmodel.decimals}")
            int decimals,

            RoundingRule mode)
            implements Step {
        /** Checks that all parts are given. */
        public Round {
            Objects.requireNonNull(mode, "mode");
        }

        /** A double carries 15 decimal digits for sure: rounding starts from those, so that 0.5785 is half way. */
        private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

        @Override
        public double apply(double number) {
            return Double.isFinite(number)
                    ? new BigDecimal(number)
                            .round(DIGITS)
                            .setScale(decimals, mode.mode())
                            .doubleValue()
                    : number;
        }
    }
}
