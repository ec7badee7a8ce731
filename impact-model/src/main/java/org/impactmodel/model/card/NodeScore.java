package org.impactmodel.model.card;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.rule.Code;

/**
 * The score of one place of a view.
 *
 * @param id the name of the place
 * @param weight its share among its siblings as the method has it, in [0, 1]; for a sum the weight as written
 * @param score its score on the method's scale, or empty when it has none
 * @param unavailable why it has none, or empty when it has one
 * @param coverage the share of the weight that applies whose scores are known, in [0, 1]
 * @param notApplicable the share of the weight that was declared not applicable, in [0, 1]
 * @param bounds between which scores it lies; empty when nothing of it applies or the bounds are not defined
 * @param contribution its part of its parent's score; the parts of siblings sum to that score. Empty where the parent
 *     has no score, where the node takes no part in it, and at the root
 * @param gain by how much the score at the root would rise if this leaf scored its best and all else stayed: why the root is not
 *     higher; below 0 where the root would fall. Empty on groups, and where the root has no score or would have none, where the
 *     leaf does not apply, has no best that is known or none for the group of the subject, and where it has reached a best beyond which values score more
 * @param stoodIn the score that its parent counted in place of the missing one, where its policy says so
 * @param answered what a leaf was scored from, where it was observed
 * @param children the places below, in the order of the method
 */
public record NodeScore(
        @Code String id,
        double weight,
        OptionalDouble score,
        Optional<Unavailable> unavailable,

        @DecimalMin(value = "0", message = "{org.impactmodel.share}")
        @DecimalMax(value = "1", message = "{org.impactmodel.share}")
        double coverage,

        @DecimalMin(value = "0", message = "{org.impactmodel.share}")
        @DecimalMax(value = "1", message = "{org.impactmodel.share}")
        double notApplicable,

        Optional<@Valid Bounds> bounds,
        OptionalDouble contribution,
        OptionalDouble gain,
        OptionalDouble stoodIn,
        Optional<@Valid Answered> answered,
        List<@Valid NodeScore> children) {
    /** Copies the children and checks that all parts are given. */
    public NodeScore {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(unavailable, "unavailable");
        Objects.requireNonNull(bounds, "bounds");
        Objects.requireNonNull(contribution, "contribution");
        Objects.requireNonNull(gain, "gain");
        Objects.requireNonNull(stoodIn, "stoodIn");
        Objects.requireNonNull(answered, "answered");
        children = List.copyOf(Objects.requireNonNull(children, "children"));
    }

    /**
     * The child with an id.
     *
     * @param childId the id
     * @return the child, or empty
     */
    public Optional<NodeScore> child(String childId) {
        return children.stream().filter(child -> child.id().equals(childId)).findFirst();
    }
}
