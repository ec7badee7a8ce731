package org.impactmodel.scoring.fit;

import org.impactmodel.model.combine.Combine;
import org.impactmodel.model.combine.MissingPolicy;
import org.impactmodel.model.combine.RankBased;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.method.Weighting;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.normalise.Observed;

/** Which parts of a method wait for reference data. */
final class Waiting {

    private Waiting() {}

    static boolean waits(Normalisation how) {
        return how instanceof Observed;
    }

    static boolean waits(Combine how) {
        return how instanceof RankBased ranked && ranked.reference().isEmpty();
    }

    static boolean waits(MissingPolicy policy) {
        return policy instanceof MissingPolicy.GroupMean mean && mean.means().isEmpty();
    }

    static boolean waits(Weighting weights) {
        return weights instanceof Weighting.ObservedEntropy || weights instanceof Weighting.ObservedPrincipalComponent;
    }

    static boolean waits(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return leaf.normalise().filter(Waiting::waits).isPresent();
        }
        return node instanceof Node.Group group
                && (waits(group.combine())
                        || group.missing().filter(Waiting::waits).isPresent()
                        || group.weights().filter(Waiting::waits).isPresent()
                        || group.children().stream().anyMatch(Waiting::waits));
    }
}
