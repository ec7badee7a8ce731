package org.impactmodel.model.territory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Extensions;

/**
 * A territory as it was in one year.
 *
 * @param id the code that the document names it by; {@link TerritoryLevel#id} makes one from an official code
 * @param level how large it is
 * @param code its official code (INSEE; the SIREN for an EPCI; ISO 3166 for a country), if it has one
 * @param name its name
 * @param vintage the year of the code, if known: a code means another territory after a merger
 * @param parents the ids of the territories that it lies in: several where it crosses a border
 * @param population the number of its inhabitants, if known
 * @param changes the changes that made it or ended it
 * @param extensions what others add
 */
public record Territory(
        @Code String id,
        TerritoryLevel level,
        Optional<@Pattern(regexp = "[0-9A-Z]{1,14}", message = "{org.impactmodel.official-code}") String> code,
        @Words String name,

        @Min(value = 1790, message = "{org.impactmodel.year}") @Max(value = 2200, message = "{org.impactmodel.year}")
        OptionalInt vintage,

        List<@Code String> parents,

        @PositiveOrZero(message = "{org.impactmodel.not-below-zero}")
        OptionalInt population,

        List<@Valid TerritoryChange> changes,
        Extensions extensions) {
    /**
     * Copies the lists.
     *
     * @throws RuleViolation when it is its own parent, or a change neither leads from it nor into it
     */
    public Territory {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(vintage, "vintage");
        parents = List.copyOf(Objects.requireNonNull(parents, "parents"));
        Objects.requireNonNull(population, "population");
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
        Objects.requireNonNull(extensions, "extensions");
        if (parents.contains(id)) {
            throw new RuleViolation(Rule.ACYCLIC, "parents", id).lookingAt("id", "parents");
        }
        for (TerritoryChange change : changes) {
            if (!change.from().equals(id) && !change.into().equals(id)) {
                throw new RuleViolation(
                                Rule.CHANGE_NAMES_TERRITORY, "changes", change.from() + " into " + change.into())
                        .lookingAt("id", "changes");
            }
        }
    }

    /**
     * A territory with an official code.
     *
     * @param level how large it is
     * @param code its official code
     * @param name its name
     * @param vintage the year of the code
     * @return the territory, with the id that its level makes of the code
     */
    public static Territory of(TerritoryLevel level, String code, String name, int vintage) {
        return new Territory(
                level.id(code),
                level,
                Optional.of(code),
                name,
                OptionalInt.of(vintage),
                List.of(),
                OptionalInt.empty(),
                List.of(),
                Extensions.none());
    }

    /**
     * This territory in other parents.
     *
     * @param parents the ids of the territories that it lies in
     * @return the copy
     * @throws RuleViolation when it is its own parent
     */
    public Territory withParents(List<String> parents) {
        return new Territory(id, level, code, name, vintage, parents, population, changes, extensions);
    }

    /**
     * This territory with another population.
     *
     * @param population the number of its inhabitants
     * @return the copy
     */
    public Territory withPopulation(int population) {
        return new Territory(id, level, code, name, vintage, parents, OptionalInt.of(population), changes, extensions);
    }

    /**
     * This territory with other changes.
     *
     * @param changes the changes that made it or ended it
     * @return the copy
     * @throws RuleViolation when a change neither leads from it nor into it
     */
    public Territory withChanges(List<TerritoryChange> changes) {
        return new Territory(id, level, code, name, vintage, parents, population, changes, extensions);
    }
}
