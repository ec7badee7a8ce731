package org.impactmodel.scoring.normalise;

import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Step;

/** How many standard deviations from the mean. */
record Standardising(Frozen.ZScore how) implements Normaliser {

    @Override
    public double score(double value) {
        return standardised(Step.through(how.before(), value));
    }

    private double standardised(double stepped) {
        double sign = how.direction() == Direction.MORE_IS_BETTER ? 1 : -1;
        return how.centre() + how.spread() * sign * ((stepped - how.mean()) / how.standardDeviation());
    }

    /** The range is that of the reference alone. */
    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public Optional<Bounds> range() {
        return how.range().flatMap(extent -> Stepping.hull(standardised(extent.low()), standardised(extent.high())));
    }
}
