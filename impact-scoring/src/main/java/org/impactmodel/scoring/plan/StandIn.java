package org.impactmodel.scoring.plan;

import java.util.List;
import java.util.SortedMap;
import org.impactmodel.model.combine.MissingPolicy;

/** What a policy puts in the place of a missing child. */
final class StandIn {

    private StandIn() {}

    /** The score that counts in the place of a child, or NaN when there is none. */
    static double score(MissingPolicy policy, String child, SortedMap<String, List<String>> attributes, double scale) {
        if (policy instanceof MissingPolicy.Worst) {
            return 0;
        } else if (policy instanceof MissingPolicy.Neutral) {
            return scale / 2;
        } else if (policy instanceof MissingPolicy.Fixed fixed) {
            return fixed.score() + 0.0;
        } else if (policy instanceof MissingPolicy.GroupMean groups) {
            return Memberships.one(attributes, groups.attribute(), groups.means())
                    .map(means -> means.getOrDefault(child, Double.NaN) + 0.0)
                    .orElse(Double.NaN);
        }
        return Double.NaN;
    }
}
