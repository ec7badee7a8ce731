package org.impactmodel.scoring.rollup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What parts add up to.
 *
 * @param wholes the territories of the level asked for that hold a part, in the order of their ids
 * @param unplaced the subjects that lie in no territory of that level
 */
public record RolledUp(List<Whole> wholes, List<String> unplaced) {
    /** Copies the lists. */
    public RolledUp {
        wholes = List.copyOf(Objects.requireNonNull(wholes, "wholes"));
        unplaced = List.copyOf(Objects.requireNonNull(unplaced, "unplaced"));
    }

    /**
     * What parts add up to in one territory.
     *
     * @param territory the id of the territory
     * @return the whole, or empty when no part lies in it
     */
    public Optional<Whole> whole(String territory) {
        return wholes.stream()
                .filter(whole -> whole.answers().subject().equals("territory:" + territory))
                .findFirst();
    }
}
