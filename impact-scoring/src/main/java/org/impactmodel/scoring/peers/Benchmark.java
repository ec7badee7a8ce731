package org.impactmodel.scoring.peers;

import java.util.List;
import java.util.Objects;

/** Where a subject stands among its peers, or why that cannot be said. */
public sealed interface Benchmark {

    /**
     * A place among peers.
     *
     * @param score the score of the subject
     * @param rank its rank among the peers and itself, 1 for the best; with half ranks where the method gives equals the mean
     * @param of how many are ranked: the peers and itself
     * @param percentile the share of peers that it does better than, equals counting half, in per cent, in [0, 100]
     * @param quartiles the spread of the peers' scores
     * @param peers the subjects of the peers, nearest first where nearness finds them, else in the order of their names
     */
    record Compared(double score, double rank, int of, double percentile, Quartiles quartiles, List<String> peers)
            implements Benchmark {
        /** Copies the list and checks that all parts are given. */
        public Compared {
            Objects.requireNonNull(quartiles, "quartiles");
            peers = List.copyOf(Objects.requireNonNull(peers, "peers"));
        }
    }

    /**
     * No place.
     *
     * @param reason why
     * @param peers how many peers with a score there are
     * @param required how many the method requires, 0 where it names no peers
     */
    record NotCompared(NoComparison reason, int peers, int required) implements Benchmark {
        /** Checks that the reason is given. */
        public NotCompared {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /**
     * The quartiles of scores (Hyndman and Fan 1996, definition 7).
     *
     * @param lower a quarter of the scores lie below it
     * @param median the middle
     * @param upper a quarter of the scores lie above it
     */
    record Quartiles(double lower, double median, double upper) {}
}
