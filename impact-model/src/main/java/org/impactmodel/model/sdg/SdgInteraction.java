package org.impactmodel.model.sdg;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/**
 * How progress on one target bears on another (Nilsson, Griggs and Visbeck, Nature 534, 2016): 3 indivisible, 2
 * reinforcing, 1 enabling, 0 consistent, -1 constraining, -2 counteracting, -3 cancelling.
 *
 * @param from the code of the target that progresses
 * @param into the code of the target that it bears on
 * @param score from -3 to 3
 */
public record SdgInteraction(
        String from,
        String into,

        @Min(value = -3, message = "{org.impactmodel.interaction-score}")
        @Max(value = 3, message = "{org.impactmodel.interaction-score}")
        int score) {
    /**
     * Checks the codes.
     *
     * @throws RuleViolation when there is no such target, or both are the same
     */
    public SdgInteraction {
        requireTarget("from", from);
        requireTarget("into", into);
        if (from.equals(into)) {
            throw new RuleViolation(Rule.TWO_TARGETS, "into", into);
        }
    }

    private static void requireTarget(String component, String code) {
        Objects.requireNonNull(code, component);
        if (SdgTargets.find(code).isEmpty()) {
            throw new RuleViolation(Rule.SDG_CODE, component, code);
        }
    }
}
