package org.impactmodel.scoring.normalise;

import java.util.Optional;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.normalise.Frozen;

/** The score of each level; numbers cannot be used. */
record Levelling(Frozen.Levels levels, Optional<Bounds> range) implements Normaliser {

    static Levelling of(Frozen.Levels levels) {
        return new Levelling(
                levels,
                Stepping.hull(levels.levels().values().stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray()));
    }

    @Override
    public double score(double value) {
        return Double.NaN;
    }

    @Override
    public double score(String code) {
        return levels.levels().getOrDefault(code, Double.NaN);
    }
}
