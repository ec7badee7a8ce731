package org.impactmodel.scoring.survey.consensus;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How far populations agree on a question.
 *
 * @param distance how differences are measured
 * @param index one less the mean distance of all pairs
 * @param pairs the distance of each pair
 * @param ifAlike the index that sampling alone would leave on average if all populations answered alike; an index near it shows no disagreement.
 *     Empty without margins
 */
public record Agreement(AnswerDistance distance, ConsensusIndex index, List<Pair> pairs, OptionalDouble ifAlike) {
    /** Copies the list. */
    public Agreement {
        Objects.requireNonNull(distance, "distance");
        Objects.requireNonNull(index, "index");
        pairs = List.copyOf(Objects.requireNonNull(pairs, "pairs"));
        Objects.requireNonNull(ifAlike, "ifAlike");
    }

    /**
     * Two populations.
     *
     * @param one the code of the first
     * @param other the code of the second
     * @param distance how far their answers lie apart, in [0, 1]
     */
    public record Pair(String one, String other, double distance) {
        /** Checks that all parts are given. */
        public Pair {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
        }
    }
}
