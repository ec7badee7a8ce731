package org.impactmodel.scoring.example;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A node that scores otherwise under the newer method.
 *
 * @param example the id of the example that shows it
 * @param view the id of the view
 * @param path the ids from the root of the view down to the node
 * @param older its score under the older method, or empty
 * @param newer its score under the newer method, or empty when it has none or is gone
 */
public record MovedNode(String example, String view, List<String> path, OptionalDouble older, OptionalDouble newer) {
    /** Copies the path and checks that all parts are given. */
    public MovedNode {
        Objects.requireNonNull(example, "example");
        Objects.requireNonNull(view, "view");
        path = List.copyOf(Objects.requireNonNull(path, "path"));
        Objects.requireNonNull(older, "older");
        Objects.requireNonNull(newer, "newer");
    }
}
