package org.impactmodel.scoring.normalise;

import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.normalise.Direction;
import org.impactmodel.model.normalise.Extent;
import org.impactmodel.model.normalise.Frozen;
import org.impactmodel.model.normalise.Step;

/** The distance to a reference. */
record Measuring(Frozen.Distance how) implements Normaliser {

    @Override
    public double score(double value) {
        double distance = distance(Step.through(how.before(), value));
        return Double.isFinite(distance) ? distance : Double.NaN;
    }

    private double distance(double stepped) {
        boolean more = how.direction() == Direction.MORE_IS_BETTER;
        double reference = how.reference();
        return switch (how.form()) {
            case RATIO -> more ? stepped / reference : reference / stepped;
            case RELATIVE_DIFFERENCE -> (more ? stepped - reference : reference - stepped) / reference;
            case DIFFERENCE -> more ? stepped - reference : reference - stepped;
        };
    }

    /** The range is that of the reference alone. */
    @Override
    public boolean isOpen() {
        return true;
    }

    /** A ratio turned over has no bounds where the value may be 0. */
    @Override
    public Optional<Bounds> range() {
        return how.range()
                .filter(extent -> !crossesZero(extent))
                .flatMap(extent -> Stepping.hull(distance(extent.low()), distance(extent.high())));
    }

    private boolean crossesZero(Extent extent) {
        return switch (how.form()) {
            case RATIO -> how.direction() == Direction.LESS_IS_BETTER && extent.low() <= 0 && extent.high() >= 0;
            case RELATIVE_DIFFERENCE, DIFFERENCE -> false;
        };
    }
}
