package org.impactmodel.scoring;

import java.util.OptionalDouble;
import org.impactmodel.scoring.plan.Plan;
import org.impactmodel.scoring.plan.Raising;
import org.impactmodel.scoring.plan.Single;

/**
 * By how much the root would rise if one leaf scored its best: nothing is said of a leaf that has no best, or has reached one
 * beyond which values score more.
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
        double gain = raised.length == 0 ? Double.NaN : raised[place] - root + 0.0;
        return Double.isFinite(gain) ? OptionalDouble.of(gain) : OptionalDouble.empty();
    }
}
