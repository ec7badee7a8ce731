package org.impactmodel.model.actor;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Extensions;

/**
 * An organisation or a group that acts.
 *
 * @param id the code that the document names it by
 * @param name its name
 * @param kind what sort of actor it is
 * @param identifiers the numbers that registers know it by
 * @param territory the id of the territory where it is, if known
 * @param legalCategory its legal category (INSEE, catégories juridiques, level III), four digits, if known
 * @param extensions what others add
 */
public record Actor(
        @Code String id,
        @Words String name,
        ActorKind kind,
        List<@Valid Identifier> identifiers,
        Optional<@Code String> territory,
        Optional<@Pattern(regexp = "[0-9]{4}", message = "{org.impactmodel.legal-category}") String> legalCategory,
        Extensions extensions) {
    /**
     * Copies the list.
     *
     * @throws RuleViolation when its numbers hold different SIRENs
     */
    public Actor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        identifiers = List.copyOf(Objects.requireNonNull(identifiers, "identifiers"));
        Objects.requireNonNull(territory, "territory");
        Objects.requireNonNull(legalCategory, "legalCategory");
        Objects.requireNonNull(extensions, "extensions");
        List<String> sirens = sirens(identifiers);
        if (sirens.size() > 1) {
            throw new RuleViolation(Rule.SAME_SIREN, "identifiers", String.join(", ", sirens)).lookingAt("identifiers");
        }
    }

    /**
     * An actor of whom only the name is known.
     *
     * @param id the code that the document names it by
     * @param name its name
     * @param kind what sort of actor it is
     * @return the actor
     */
    public static Actor of(String id, String name, ActorKind kind) {
        return new Actor(id, name, kind, List.of(), Optional.empty(), Optional.empty(), Extensions.none());
    }

    /**
     * This actor with other numbers.
     *
     * @param identifiers the numbers that registers know it by
     * @return the copy
     * @throws RuleViolation when they hold different SIRENs
     */
    public Actor withIdentifiers(List<Identifier> identifiers) {
        return new Actor(id, name, kind, identifiers, territory, legalCategory, extensions);
    }

    /**
     * The SIREN that its numbers hold.
     *
     * @return the nine digits, or empty when none of its numbers holds one
     */
    public Optional<String> siren() {
        return sirens(identifiers).stream().findFirst();
    }

    private static List<String> sirens(List<Identifier> identifiers) {
        return identifiers.stream()
                .flatMap(identifier -> identifier.siren().stream())
                .distinct()
                .toList();
    }
}
