package org.impactmodel.scoring.normalise;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.normalise.Step;

/** The value itself, after the steps: its range is theirs, where they clip it on both sides. */
record Plain(List<Step> before) implements Normaliser {

    @Override
    public double score(double value) {
        return Step.through(before, value);
    }

    @Override
    public Optional<Bounds> range() {
        return Stepping.ofAny(before);
    }
}
