package org.impactmodel.scoring.plan;

import java.util.List;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.normalise.Step;
import org.impactmodel.scoring.combine.Combiner;
import org.impactmodel.scoring.combine.Combining;

/**
 * What a method says of a group besides its children.
 *
 * @param combine how children make the score
 * @param missing what happens when a child has no score, inherited where the group does not say
 * @param before the steps of the scores of children
 * @param after the steps of the score of the group
 * @param scale the top of the scale
 */
record GroupRules(Combine combine, MissingPolicy missing, List<Step> before, List<Step> after, double scale) {

    Combiner combiner() {
        return Combining.of(combine, before, scale);
    }

    /** Whether the score is a plain sum of weighted children as soon as all of them have one. */
    boolean linear() {
        boolean mean = combine instanceof Combine.Arithmetic
                || (combine instanceof Combine.PowerMean power && power.exponent() == 1);
        return before.isEmpty() && minimumChildren() == 0 && (mean || sums());
    }

    /** How many children must have a score. */
    int minimumChildren() {
        return missing instanceof MissingPolicy.Available available
                ? available.minimumChildren().orElse(0)
                : 0;
    }

    /** Whether weights are taken as written, not as shares. */
    boolean sums() {
        return combine instanceof Combine.Sum;
    }

    /** Whether the policy puts a score in the place of a missing one. */
    boolean standsIn() {
        return !(missing instanceof MissingPolicy.All || missing instanceof MissingPolicy.Available);
    }
}
