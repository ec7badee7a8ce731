package org.impactmodel.scoring;

import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.observation.Outcome;

/** Turns a value or a level into a score on [0, scale]; NaN when it cannot be used. */
final class Normalising {

    private Normalising() {}

    static double score(Normalisation how, Outcome outcome, double scale) {
        if (how instanceof Normalisation.Levels levels) {
            return outcome instanceof Outcome.Level level
                    ? levels.levels().getOrDefault(level.code(), Double.NaN)
                    : Double.NaN;
        }
        if (!(outcome instanceof Outcome.Value value)) {
            return Double.NaN;
        }
        return how instanceof Normalisation.Goalposts goalposts
                ? between(goalposts, value.number(), scale)
                : Stepping.apply(((Normalisation.AsIs) how).before(), value.number());
    }

    private static double between(Normalisation.Goalposts posts, double value, double scale) {
        double worst = Stepping.apply(posts.before(), posts.worst());
        double best = Stepping.apply(posts.before(), posts.best());
        double share = (Stepping.apply(posts.before(), value) - worst) / (best - worst);
        return scale
                * switch (posts.outside()) {
                    case CLAMP -> Math.min(1, Math.max(0, share));
                    case CLAMP_BEST -> Math.min(1, share);
                    case CLAMP_WORST -> Math.max(0, share);
                    case EXTEND -> share;
                    case REFUSE -> share >= 0 && share <= 1 ? share : Double.NaN;
                };
    }
}
