package org.impactmodel.scoring.compare;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A place of a view on both sides.
 *
 * @param path the ids from the root of the view down to the node
 * @param before its score on the first side, or empty when it has none there
 * @param after its score on the second side, or empty when it has none there
 * @param effects how the second less the first comes about; empty when one of them is, or when no order of the changes has a
 *     score at every step
 */
public record NodeDifference(
        List<String> path, OptionalDouble before, OptionalDouble after, Optional<Effects> effects) {
    /** Copies the path and checks that all parts are given. */
    public NodeDifference {
        path = List.copyOf(Objects.requireNonNull(path, "path"));
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(effects, "effects");
    }
}
