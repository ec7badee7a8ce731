package org.impactmodel.model.method;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.impactmodel.model.normalise.RoundingRule;
import org.impactmodel.model.normalise.Step;

/** What steps make of a pair of goalposts. */
final class SteppedPosts {

    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private SteppedPosts() {}

    /** Whether two goalposts are still two different finite numbers after the steps. */
    static boolean differ(double worst, double best, List<Step> steps) {
        double low = worst;
        double high = best;
        for (Step step : steps) {
            low = after(step, low);
            high = after(step, high);
        }
        return Double.isFinite(low) && Double.isFinite(high) && low != high;
    }

    private static double after(Step step, double x) {
        if (step instanceof Step.Log log) {
            return log(log, x);
        } else if (step instanceof Step.Power power) {
            return StrictMath.pow(x, power.exponent());
        } else if (step instanceof Step.Clip clip) {
            return Math.min(Math.max(x, clip.low().orElse(x)), clip.high().orElse(Double.POSITIVE_INFINITY));
        } else if (step instanceof Step.Multiply multiply) {
            return x * multiply.factor();
        } else if (step instanceof Step.Add add) {
            return x + add.term();
        }
        return rounded((Step.Round) step, x);
    }

    private static double log(Step.Log log, double x) {
        return x > 0
                ? switch (log.base()) {
                    case E -> StrictMath.log(x);
                    case TEN -> StrictMath.log10(x);
                    case TWO -> StrictMath.log(x) / StrictMath.log(2);
                }
                : Double.NaN;
    }

    private static double rounded(Step.Round round, double x) {
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
