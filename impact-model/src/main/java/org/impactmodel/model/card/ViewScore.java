package org.impactmodel.model.card;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Code;

/**
 * The scores of one view.
 *
 * @param id the name of the view
 * @param notices what a reader of its scores must know
 * @param root the score at the top
 */
public record ViewScore(
        @Code String id, List<@Valid Notice> notices, @Valid NodeScore root) {
    /** Copies the notices and checks that all parts are given. */
    public ViewScore {
        Objects.requireNonNull(id, "id");
        notices = List.copyOf(Objects.requireNonNull(notices, "notices"));
        Objects.requireNonNull(root, "root");
    }
}
