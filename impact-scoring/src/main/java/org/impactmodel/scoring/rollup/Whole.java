package org.impactmodel.scoring.rollup;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.text.NaturalOrder;

/**
 * What parts add up to in one territory.
 *
 * @param answers what is known of the territory: ready to be scored
 * @param parts the subjects that went into it, in their order
 * @param population the share of the inhabitants of the territory that live where the parts are, in [0, 1]; empty where a
 *     population is unknown
 * @param known the share of the parts that answered, by id of the indicator, in [0, 1]: by population where it is known of every
 *     part, else each part alike; parts to which the indicator does not apply stand aside
 * @param gaps why an indicator has no answer, by its id
 */
public record Whole(
        Answers answers,
        List<String> parts,
        OptionalDouble population,
        SortedMap<String, Double> known,
        SortedMap<String, Gap> gaps) {
    /** Copies the collections and checks that all parts are given. */
    public Whole {
        Objects.requireNonNull(answers, "answers");
        parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        Objects.requireNonNull(population, "population");
        known = NaturalOrder.of(Objects.requireNonNull(known, "known"));
        gaps = NaturalOrder.of(Objects.requireNonNull(gaps, "gaps"));
    }
}
