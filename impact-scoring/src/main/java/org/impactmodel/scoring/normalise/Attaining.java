package org.impactmodel.scoring.normalise;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Outside;
import org.impactmodel.model.normalise.Step;

/** The share of a target that is attained. Where less is better, a value at or below 0 attains it beyond measure. */
record Attaining(double target, Direction direction, double scale, Outside outside, List<Step> before)
        implements Normaliser {

    static Attaining of(Frozen.Target how, double scale) {
        double target = Step.through(how.before(), how.target());
        return new Attaining(target, how.direction(), scale, how.outside(), how.before());
    }

    @Override
    public double score(double value) {
        double stepped = Step.through(before, value);
        double share = direction == Direction.MORE_IS_BETTER
                ? stepped / target
                : stepped <= 0 ? Double.POSITIVE_INFINITY : target / stepped;
        double score = scale * Line.confine(outside, share);
        return Double.isFinite(score) ? score : Double.NaN;
    }

    @Override
    public Optional<Bounds> range() {
        return Line.range(outside, scale);
    }

    @Override
    public OptionalDouble best() {
        return OptionalDouble.of(scale);
    }

    @Override
    public boolean isOpen() {
        return Line.isOpen(outside);
    }
}
