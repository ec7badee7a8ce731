package org.impactmodel.model.card;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import org.impactmodel.model.rule.Code;

/**
 * What a reader of a score must know.
 *
 * @param kind what it is
 * @param path the ids from the root of the view down to the node
 */
public record Notice(
        NoticeKind kind,
        @NotEmpty(message = "{org.impactmodel.not-empty}") List<@Code String> path) {
    /** Copies the path. */
    public Notice {
        Objects.requireNonNull(kind, "kind");
        path = List.copyOf(Objects.requireNonNull(path, "path"));
    }
}
