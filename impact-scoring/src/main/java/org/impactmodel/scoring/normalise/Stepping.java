package org.impactmodel.scoring.normalise;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.normalise.Step;

/** What steps make of a range of numbers. */
public final class Stepping {

    private Stepping() {}

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
        return hull(step.apply(range.low()), step.apply(range.high()));
    }

    /**
     * The range after the steps of any number at all.
     *
     * @param steps the steps in order
     * @return the range, or empty where they do not clip it on both sides, or are not defined for any number
     */
    public static Optional<Bounds> ofAny(List<Step> steps) {
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        for (Step step : steps) {
            double end = step instanceof Step.Power && low < 0 ? Double.NaN : step.apply(low);
            double other = step.apply(high);
            low = Math.min(end, other);
            high = Math.max(end, other);
        }
        return hull(low, high);
    }

    /**
     * The range between two numbers.
     *
     * @param end one end
     * @param other the other, above or below it
     * @return the range, or empty when one of them is not finite
     */
    public static Optional<Bounds> hull(double end, double other) {
        return Double.isFinite(end) && Double.isFinite(other)
                ? Optional.of(new Bounds(Math.min(end, other) + 0.0, Math.max(end, other) + 0.0))
                : Optional.empty();
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
        return Optional.of(new Bounds(low + 0.0, high + 0.0));
    }
}
