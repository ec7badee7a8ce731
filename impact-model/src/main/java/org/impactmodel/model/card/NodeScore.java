package org.impactmodel.model.card;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The score of one place of a view.
 *
 * @param id the name of the place
 * @param weight its share among its siblings as the method writes it, in [0, 1]
 * @param score its score on the method's scale, or empty when it has none
 * @param unavailable why it has none, or empty when it has one
 * @param coverage the share of the weight that applies whose scores are known, in [0, 1]
 * @param notApplicable the share of the weight that was declared not applicable, in [0, 1]
 * @param bounds between which scores it lies; empty when nothing of it applies or the bounds are not defined
 * @param contribution its part of its parent's score; the parts of siblings sum to that score. Empty where the parent
 *     has no score, where the node takes no part in it, and at the root
 * @param children the places below, in the order of the method
 */
public record NodeScore(
        String id,
        double weight,
        OptionalDouble score,
        Optional<Unavailable> unavailable,
        double coverage,
        double notApplicable,
        Optional<Bounds> bounds,
        OptionalDouble contribution,
        List<NodeScore> children) {
    /** Copies the children and checks that all parts are given. */
    public NodeScore {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(unavailable, "unavailable");
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(contribution, "contribution");
        children = List.copyOf(Objects.requireNonNull(children, "children"));
    }

    /**
     * The same place with its part of its parent's score.
     *
     * @param share the weight among its siblings as a share, in [0, 1]
     * @param part its contribution, or empty
     * @return the copy
     */
    public NodeScore within(double share, OptionalDouble part) {
        return new NodeScore(id, share, score, unavailable, coverage, notApplicable, bounds, part, children);
    }
}
