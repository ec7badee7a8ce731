package org.impactmodel.model.estimate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Code;

/**
 * An estimate, and the surveys that it was made from.
 *
 * @param surveys the ids of the surveys: one, or those that a difference compares
 * @param estimate the estimate
 */
public record SheetLine(
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Code String> surveys,
        @Valid Estimate estimate) {
    /** Copies the list. */
    public SheetLine {
        surveys = List.copyOf(Objects.requireNonNull(surveys, "surveys"));
        Objects.requireNonNull(estimate, "estimate");
    }
}
