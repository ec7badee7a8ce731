package org.impactmodel.model.method;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Code;

/**
 * A condition on an attribute of the subject, such as its kind of partnership.
 *
 * @param attribute the name of the attribute
 * @param anyOf the values that satisfy it; a subject without the attribute does not
 */
public record Condition(
        @Code String attribute,
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<String> anyOf) {
    /** Copies the list. */
    public Condition {
        Objects.requireNonNull(attribute, "attribute");
        anyOf = List.copyOf(Objects.requireNonNull(anyOf, "anyOf"));
    }
}
