package org.impactmodel.model.combine;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Finite;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;

/**
 * One subject of a reference.
 *
 * @param subject its name
 * @param scores its scores on the children of a group, in their order
 */
public record ReferenceRow(
        @Words String subject,
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<Double> scores) {
    /**
     * Copies the scores.
     *
     * @throws RuleViolation when a score is not finite
     */
    public ReferenceRow {
        Objects.requireNonNull(subject, "subject");
        scores = List.copyOf(Objects.requireNonNull(scores, "scores"));
        Finite.require("scores", scores);
    }
}
