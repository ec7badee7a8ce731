package org.impactmodel.io.reference;

import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.actor.ActorKind;

/**
 * A legal category of INSEE and the kind of actor that it makes likely.
 *
 * @param code its code, four digits
 * @param name its French name
 * @param kind the kind of actor; empty where the category alone does not decide it
 */
public record LegalCategory(String code, String name, Optional<ActorKind> kind) {
    /** Checks that all parts are given. */
    public LegalCategory {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
    }
}
