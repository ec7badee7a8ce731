package org.impactmodel.scoring;

import java.util.OptionalDouble;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.Raising;
import org.impactmodel.scoring.plan.Single;

/**
 * By how much the root would rise if one leaf scored its best. A leaf that scores beyond its best already, as a method may
 * let it, has nothing to gain.
 */
final class Gaining {

    private static final double[] NONE = {};

    private final double root;
    private final double[] raised;

    Gaining(Plan plan, Single single) {
        boolean scored = single.block().scored(plan.root().index());
        this.root = single.block().number(plan.root().index());
        this.raised = scored ? Raising.roots(plan, single) : NONE;
    }

    OptionalDouble of(int place) {
        return raised.length == 0 || Double.isNaN(raised[place])
                ? OptionalDouble.empty()
                : OptionalDouble.of(raised[place] - root);
    }
}
