package org.impactmodel.scoring;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.impactmodel.model.normalise.RoundingRule;
import org.impactmodel.model.normalise.Step;

/** Applies steps in order; a number that leaves the finite reals becomes NaN, which callers turn into a reason. */
final class Stepping {

    /** A double carries 15 decimal digits for sure: rounding starts from those, so that 0.5785 is half way. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private Stepping() {}

    static double apply(List<Step> steps, double number) {
        double result = number;
        for (Step step : steps) {
            result = apply(step, result);
        }
        return Double.isFinite(result) ? result : Double.NaN;
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
