package org.impactmodel.scoring.plan;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.impactmodel.scoring.normalise.Normaliser;

/**
 * How values become scores where that differs by group of subjects.
 *
 * @param attribute the attribute that tells the group
 * @param byGroup the normaliser of each group
 */
public record LeafGroups(String attribute, SortedMap<String, Normaliser> byGroup) {

    /** The normaliser of the one known group of a subject; empty when it belongs to none, or to several. */
    Optional<Normaliser> of(SortedMap<String, List<String>> attributes) {
        return Memberships.one(attributes, attribute, byGroup);
    }
}
