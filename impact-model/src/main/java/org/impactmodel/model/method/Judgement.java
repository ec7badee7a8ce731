package org.impactmodel.model.method;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.Objects;
import org.impactmodel.model.rule.Code;

/**
 * How much more important one child is than another.
 *
 * @param first the id of a child
 * @param second the id of another child
 * @param ratio how many times more important the first is, from 1/9 to 9
 */
public record Judgement(
        @Code String first,
        @Code String second,

        @DecimalMin(value = "0.11", message = "{org.impactmodel.saaty-ratio}")
        @DecimalMax(value = "9", message = "{org.impactmodel.saaty-ratio}")
        double ratio) {
    /** Checks that all parts are given. */
    public Judgement {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
    }
}
