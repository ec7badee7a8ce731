package org.impactmodel.scoring.normalise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.Posts;
import org.impactmodel.model.normalise.Step;

/** The straight line between two goalposts. */
record Line(double worst, double span, double scale, Outside outside, List<Step> before) implements Normaliser {

    /** Goalposts too far apart for their distance to be a number are set at half of what they are, as the values are. */
    private static final Step HALF = new Step.Multiply(0.5);

    static Line between(Posts posts, Outside outside, List<Step> before, double scale) {
        double worst = Step.through(before, posts.worst());
        double best = Step.through(before, posts.best());
        return Double.isInfinite(best - worst)
                ? between(
                        posts,
                        outside,
                        Stream.concat(before.stream(), Stream.of(HALF)).toList(),
                        scale)
                : new Line(worst, best - worst, scale, outside, before);
    }

    @Override
    public double score(double value) {
        double stepped = before.isEmpty() ? value : Step.through(before, value);
        return scale * confine(outside, (stepped - worst) / span);
    }

    /** The same as value by value, without asking each time for what is the same for all. */
    @Override
    public void scoreAll(double[] values, int count) {
        if (!before.isEmpty() || outside != Outside.CLAMP) {
            Normaliser.super.scoreAll(values, count);
            return;
        }
        double from = worst;
        double over = span;
        double top = scale;
        for (int i = 0; i < count; i++) {
            values[i] = top * Math.min(1, Math.max(0, (values[i] - from) / over));
        }
    }

    /** A share that may lie outside [0, 1], as the rule has it; NaN when it is refused. */
    static double confine(Outside outside, double share) {
        return switch (outside) {
            case CLAMP -> Math.min(1, Math.max(0, share));
            case CLAMP_BEST -> Math.min(1, share);
            case CLAMP_WORST -> Math.max(0, share);
            case EXTEND -> Double.isFinite(share) ? share : Double.NaN;
            case REFUSE -> share >= 0 && share <= 1 ? share : Double.NaN;
        };
    }

    /** Whether values beyond the best goalpost score more than it. */
    static boolean isOpen(Outside outside) {
        return outside == Outside.EXTEND || outside == Outside.CLAMP_WORST;
    }

    /** Where an end is open, no value is the last one. */
    static Optional<Bounds> range(Outside outside, double scale) {
        return switch (outside) {
            case CLAMP, REFUSE -> Optional.of(new Bounds(0, scale));
            case CLAMP_BEST, CLAMP_WORST, EXTEND -> Optional.empty();
        };
    }

    @Override
    public Optional<Bounds> range() {
        return range(outside, scale);
    }

    @Override
    public OptionalDouble best() {
        return OptionalDouble.of(scale);
    }

    @Override
    public boolean isOpen() {
        return isOpen(outside);
    }
}
