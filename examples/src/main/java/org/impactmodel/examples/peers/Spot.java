package org.impactmodel.examples.peers;

import java.util.List;
import java.util.Objects;

/**
 * The place whose scores are compared.
 *
 * @param view the id of the view
 * @param path the ids from its root down
 */
record Spot(String view, List<String> path) {
    /** Copies the list. */
    Spot {
        Objects.requireNonNull(view, "view");
        path = List.copyOf(path);
    }

    String last() {
        return path.get(path.size() - 1);
    }
}
