package org.impactmodel.scoring.plan;

import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;

/**
 * What one subject scores on a measure.
 *
 * @param score the score, or empty when it has none
 * @param unavailable why it has none
 * @param bounds between which scores it lies; empty when it does not apply or that is not known
 * @param best the score of the best answer, never less than its own; NaN where none is known or can be had: the leaf does not
 *     apply, the group of the subject is unknown, or a best is reached beyond which values score more
 * @param answered what is known of the indicator, where something is
 */
public record LeafScore(
        OptionalDouble score,
        Optional<Unavailable> unavailable,
        Optional<Bounds> bounds,
        double best,
        Optional<Answered> answered) {

    /**
     * Whether those who answered do not agree.
     *
     * @return whether their answers lie apart
     */
    public boolean disputed() {
        return answered.isPresent() && answered.get().spread().orElse(0) > 0;
    }

    /**
     * Whether somebody declared that the indicator does not apply: what the method itself does not ask is no declaration.
     *
     * @return whether it was declared
     */
    public boolean declaredNotApplicable() {
        return answered.isPresent() && answered.get().outcome() instanceof Outcome.NotApplicable;
    }
}
