package org.impactmodel.model.alliance;

import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Code;

/**
 * The part that an actor takes in an alliance. An actor with two roles is two members.
 *
 * @param actor the id of the actor
 * @param role what it does
 * @param period when, where it is not the whole time of the alliance
 */
public record Member(@Code String actor, MemberRole role, Optional<Period> period) {
    /** Checks that all parts are given. */
    public Member {
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(period, "period");
    }

    /**
     * A member for the whole time of the alliance.
     *
     * @param actor the id of the actor
     * @param role what it does
     * @return the member
     */
    public static Member of(String actor, MemberRole role) {
        return new Member(actor, role, Optional.empty());
    }
}
