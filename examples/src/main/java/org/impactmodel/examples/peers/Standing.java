package org.impactmodel.examples.peers;

import java.util.Objects;
import java.util.OptionalDouble;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.scoring.peers.Benchmark;

/**
 * Where a subject stands.
 *
 * @param card its card
 * @param score its score at the place that is compared
 * @param benchmark its place among its peers, or why it has none
 */
record Standing(ScoreCard card, OptionalDouble score, Benchmark benchmark) {
    /** Checks that all parts are given. */
    Standing {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(benchmark, "benchmark");
    }
}
