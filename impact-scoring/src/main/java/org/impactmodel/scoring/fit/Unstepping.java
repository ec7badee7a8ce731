package org.impactmodel.scoring.fit;

import java.util.Comparator;
import java.util.List;
import org.impactmodel.model.normalise.Step;

/** Finds the value that steps lead to a number, between the two values of a reference that they lead to its neighbours. */
final class Unstepping {

    private final List<Step> steps;

    /** In the order of what the steps make of them. */
    private final List<Double> values;

    private Unstepping(List<Step> steps, List<Double> values) {
        this.steps = steps;
        this.values = values;
    }

    static Unstepping of(List<Step> steps, Sample written) {
        return new Unstepping(
                steps,
                written.ascending().stream()
                        .sorted(Comparator.comparingDouble((Double value) -> Step.through(steps, value)))
                        .toList());
    }

    /** The value as it would be written; of a number beyond all that the steps make of the reference, the outermost. */
    double written(double number) {
        int above = 0;
        while (above < values.size() - 1 && Step.through(steps, values.get(above)) < number) {
            above++;
        }
        double high = values.get(above);
        return Step.through(steps, high) <= number ? high : between(values.get(Math.max(0, above - 1)), high, number);
    }

    /** By halving, until no double lies between. */
    private double between(double below, double above, double number) {
        double low = below;
        double high = above;
        double middle = low + (high - low) / 2;
        while (middle != low && middle != high) {
            if (Step.through(steps, middle) < number) {
                low = middle;
            } else {
                high = middle;
            }
            middle = low + (high - low) / 2;
        }
        double fromLow = Math.abs(Step.through(steps, low) - number);
        return fromLow < Math.abs(Step.through(steps, high) - number) ? low : high;
    }
}
