package org.impactmodel.scoring.plan;

import java.util.List;
import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.normalise.Step;

/**
 * What a method says of a group besides its children.
 *
 * @param combine how children make the score
 * @param missing what happens when a child has no score, inherited where the group does not say
 * @param before the steps of the scores of children
 * @param after the steps of the score of the group
 * @param scale the top of the scale
 */
public record GroupRules(Combine combine, MissingPolicy missing, List<Step> before, List<Step> after, double scale) {

    /** Whether the score is a plain sum of weighted children as soon as all of them have one. */
    boolean linear() {
        boolean counts = missing instanceof MissingPolicy.Available available
                && available.minimumChildren().isPresent();
        return before.isEmpty() && !counts && (combine instanceof Combine.Arithmetic || combine instanceof Combine.Sum);
    }

    /**
     * Whether weights are taken as written, not as shares.
     *
     * @return whether the group is a sum
     */
    public boolean sums() {
        return combine instanceof Combine.Sum;
    }
}
