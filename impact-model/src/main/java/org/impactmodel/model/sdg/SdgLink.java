package org.impactmodel.model.sdg;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;

/**
 * How something bears on a goal or a target.
 *
 * @param code the code of the goal, such as {@code 8}, or of the target, such as {@code 8.5}
 * @param direction whether it helps or hinders
 * @param strength how much: 1 a little, 2 clearly, 3 decisively
 * @param framework the edition that the code belongs to
 */
public record SdgLink(
        String code,
        SdgDirection direction,

        @Min(value = 1, message = "{org.impactmodel.link-strength}")
        @Max(value = 3, message = "{org.impactmodel.link-strength}")
        int strength,

        SdgFramework framework) {
    /**
     * Checks the code.
     *
     * @throws RuleViolation when there is no such goal or target
     */
    public SdgLink {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(framework, "framework");
        if (Sdg.ofCode(code).isEmpty()) {
            throw new RuleViolation(Rule.SDG_CODE, "code", code);
        }
    }

    /**
     * The goal that it names, or that its target belongs to.
     *
     * @return the goal
     */
    public Sdg goal() {
        return Sdg.ofCode(code).orElseThrow();
    }

    /**
     * The strength with the sign of the direction.
     *
     * @return from -3, hinders decisively, to 3, supports decisively; never 0
     */
    public int signedStrength() {
        return direction == SdgDirection.SUPPORTS ? strength : -strength;
    }
}
