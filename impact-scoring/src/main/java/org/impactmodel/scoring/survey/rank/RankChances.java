package org.impactmodel.scoring.survey.rank;

import java.util.List;
import java.util.Objects;

/**
 * How likely each rank of an item is.
 *
 * @param item its code
 * @param byRank the share of draws in which it had rank 1, 2, ...; they sum to 1
 */
public record RankChances(String item, List<Double> byRank) {
    /** Copies the list. */
    public RankChances {
        Objects.requireNonNull(item, "item");
        byRank = List.copyOf(Objects.requireNonNull(byRank, "byRank"));
    }

    /**
     * How likely it is among the first.
     *
     * @param places how many places, from 1 to all
     * @return the probability, in [0, 1]
     */
    public double among(int places) {
        if (places < 1 || places > byRank.size()) {
            throw new IllegalArgumentException(
                    "places: a number from 1 to " + byRank.size() + " is required, found " + places);
        }
        double sum = 0;
        for (int rank = 0; rank < places; rank++) {
            sum += byRank.get(rank);
        }
        return Math.min(1, sum);
    }

    /**
     * The mean rank.
     *
     * @return the mean of the ranks weighted by how likely they are
     */
    public double mean() {
        double sum = 0;
        for (int rank = 0; rank < byRank.size(); rank++) {
            sum += (rank + 1) * byRank.get(rank);
        }
        return sum;
    }
}
