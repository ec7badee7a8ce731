package org.impactmodel.model.method;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Code;

/**
 * Who a subject is compared with; never across types.
 *
 * @param same the attributes that peers share, such as {@code partnership-kind} or {@code size-class}
 * @param nearest how the nearest among them are found; empty to take all that share the attributes
 * @param minimumGroup how many peers there must be for a comparison, at least 1
 */
public record Peers(
        List<@Code String> same,
        Optional<@Valid Nearest> nearest,
        @Min(value = 1, message = "{org.impactmodel.count}") int minimumGroup) {
    /** Copies the list and checks that all parts are given. */
    public Peers {
        same = List.copyOf(Objects.requireNonNull(same, "same"));
        Objects.requireNonNull(nearest, "nearest");
    }
}
