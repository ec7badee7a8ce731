package org.impactmodel.scoring.normalise;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.normalise.RoundingRule;
import org.impactmodel.model.normalise.Step;

/** Applies steps in order; a number that leaves the finite reals becomes NaN, which callers turn into a reason. */
public final class Stepping {

    /** A double carries 15 decimal digits for sure: rounding starts from those, so that 0.5785 is half way. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private Stepping() {}

    /**
     * The number after the steps.
     *
     * @param steps the steps in order
     * @param number the number before them
     * @return the number after them, or NaN where a step is not defined
     */
    public static double apply(List<Step> steps, double number) {
        double result = number;
        for (int i = 0; i < steps.size(); i++) {
            result = apply(steps.get(i), result);
        }
        return Double.isFinite(result) ? result : Double.NaN;
    }

    /**
     * The range after the steps. Each step rises or falls all the way, except a power of a range that reaches below 0.
     *
     * @param steps the steps in order
     * @param range the range before them
     * @return the range after them, or empty where a step is not defined on all of it
     */
    public static Optional<Bounds> apply(List<Step> steps, Bounds range) {
        Optional<Bounds> moved = Optional.of(range);
        for (Step step : steps) {
            moved = moved.flatMap(before -> apply(step, before));
        }
        return moved;
    }

    private static Optional<Bounds> apply(Step step, Bounds range) {
        if (step instanceof Step.Power && range.low() < 0) {
            return Optional.empty();
        }
        return hull(apply(step, range.low()), apply(step, range.high()));
    }

    /**
     * The smallest range that holds some numbers.
     *
     * @param ends the numbers
     * @return the range, or empty when one of them is not finite
     */
    public static Optional<Bounds> hull(double... ends) {
        double low = ends[0];
        double high = ends[0];
        for (double end : ends) {
            if (!Double.isFinite(end)) {
                return Optional.empty();
            }
            low = Math.min(low, end);
            high = Math.max(high, end);
        }
        return Optional.of(new Bounds(low, high));
    }

    private static double apply(Step step, double x) {
        if (step instanceof Step.Log log) {
            return x > 0 ? log(log, x) : Double.NaN;
        } else if (step instanceof Step.Power power) {
            return StrictMath.pow(x, power.exponent());
        } else if (step instanceof Step.Clip clip) {
            double atLeast = clip.low().isPresent() ? Math.max(x, clip.low().getAsDouble()) : x;
            return clip.high().isPresent() ? Math.min(atLeast, clip.high().getAsDouble()) : atLeast;
        } else if (step instanceof Step.Multiply multiply) {
            return x * multiply.factor();
        } else if (step instanceof Step.Add add) {
            return x + add.term();
        }
        return round((Step.Round) step, x);
    }

    private static double log(Step.Log log, double x) {
        return switch (log.base()) {
            case E -> StrictMath.log(x);
            case TEN -> StrictMath.log10(x);
            case TWO -> StrictMath.log(x) / StrictMath.log(2);
        };
    }

    private static double round(Step.Round round, double x) {
        return Double.isFinite(x)
                ? new BigDecimal(x)
                        .round(DIGITS)
                        .setScale(round.decimals(), mode(round.mode()))
                        .doubleValue()
                : x;
    }

    private static RoundingMode mode(RoundingRule rule) {
        return switch (rule) {
            case HALF_UP -> RoundingMode.HALF_UP;
            case HALF_EVEN -> RoundingMode.HALF_EVEN;
            case DOWN -> RoundingMode.DOWN;
        };
    }
}
