package org.impactmodel.scoring;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.normalise.Step;

/** Interval arithmetic on the ways of combining and on steps; empty where an end is not defined. */
final class Bounding {

    private Bounding() {}

    static Optional<Bounds> combine(Combine how, List<Bounds> children, double[] shares, double scale) {
        if (how instanceof Combine.Product) {
            return product(children, scale);
        } else if (how instanceof Combine.Quotient) {
            return children.size() == 2 ? quotient(children.get(0), children.get(1), scale) : Optional.empty();
        }
        double[] low = children.stream().mapToDouble(Bounds::low).toArray();
        double[] high = children.stream().mapToDouble(Bounds::high).toArray();
        return hull(Combining.score(how, low, shares, scale), Combining.score(how, high, shares, scale));
    }

    static Optional<Bounds> apply(List<Step> steps, Bounds bounds) {
        Optional<Bounds> moved = Optional.of(bounds);
        for (Step step : steps) {
            moved = moved.flatMap(range -> apply(step, range));
        }
        return moved;
    }

    /** Steps rise or fall all the way, except a power of a range that reaches below zero. */
    private static Optional<Bounds> apply(Step step, Bounds range) {
        if (step instanceof Step.Power && range.low() < 0) {
            return Optional.empty();
        }
        List<Step> one = List.of(step);
        return hull(Stepping.apply(one, range.low()), Stepping.apply(one, range.high()));
    }

    private static Optional<Bounds> product(List<Bounds> children, double scale) {
        Optional<Bounds> product = Optional.of(new Bounds(scale, scale));
        for (Bounds child : children) {
            product = product.flatMap(range -> hull(
                    range.low() * child.low() / scale,
                    range.low() * child.high() / scale,
                    range.high() * child.low() / scale,
                    range.high() * child.high() / scale));
        }
        return product;
    }

    private static Optional<Bounds> quotient(Bounds above, Bounds below, double scale) {
        if (below.low() <= 0 && below.high() >= 0) {
            return Optional.empty();
        }
        return hull(
                scale * above.low() / below.low(),
                scale * above.low() / below.high(),
                scale * above.high() / below.low(),
                scale * above.high() / below.high());
    }

    private static Optional<Bounds> hull(double... ends) {
        return Arrays.stream(ends).allMatch(Double::isFinite)
                ? Optional.of(new Bounds(
                        DoubleStream.of(ends).min().orElseThrow(),
                        DoubleStream.of(ends).max().orElseThrow()))
                : Optional.empty();
    }
}
