package org.impactmodel.scoring.normalise;

import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.normalise.Outside;

/** What goalposts of several groups have in common; which group a subject is in says how its value scores. */
record Grouping(Outside outside, double scale) implements Normaliser {

    @Override
    public double score(double value) {
        return Double.NaN;
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
