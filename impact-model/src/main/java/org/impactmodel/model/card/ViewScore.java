package org.impactmodel.model.card;

import java.util.Objects;

/**
 * The scores of one view.
 *
 * @param id the name of the view
 * @param root the score at the top
 */
public record ViewScore(String id, NodeScore root) {
    /** Checks that all parts are given. */
    public ViewScore {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(root, "root");
    }
}
