package org.impactmodel.model.normalise;

import java.util.List;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/**
 * A pair of goalposts.
 *
 * @param worst the value that scores 0, in the indicator's unit
 * @param best the value that scores the top of the scale, in the indicator's unit, other than the worst
 */
public record Posts(double worst, double best) {
    /**
     * Checks the pair.
     *
     * @throws RuleViolation when the worst equals the best, or one of them is not finite
     */
    public Posts {
        requireDifferent(worst, best);
    }

    static void requireDifferent(double worst, double best) {
        if (!Double.isFinite(worst) || !Double.isFinite(best) || worst == best) {
            throw new RuleViolation(Rule.GOALPOSTS_DIFFER, "worst", Plain.of(worst) + " / " + Plain.of(best));
        }
    }

    static void requireBands(List<Double> limits, List<Double> scores) {
        Finite.require("limits", limits);
        Finite.require("scores", scores);
        if (scores.size() != limits.size() + 1) {
            throw new RuleViolation(Rule.ONE_SCORE_A_BAND, "scores", scores.size());
        }
        for (int i = 1; i < limits.size(); i++) {
            if (!(limits.get(i - 1) < limits.get(i))) {
                throw new RuleViolation(Rule.ASCENDING, "limits", limits.get(i)).at(i);
            }
        }
    }
}
