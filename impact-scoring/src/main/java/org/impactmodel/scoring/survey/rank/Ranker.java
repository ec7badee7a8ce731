package org.impactmodel.scoring.survey.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Ranks estimates and says how sure their ranks are. */
public final class Ranker {
    private final RankOrder order;

    private Ranker(RankOrder order) {
        this.order = order;
    }

    /**
     * A ranker.
     *
     * @param order which end has rank 1
     * @return the ranker
     */
    public static Ranker of(RankOrder order) {
        return new Ranker(Objects.requireNonNull(order, "order"));
    }

    /**
     * The ranks that the items may have: the share of samples in which all ranges hold the true ranks at once is at least the level, where
     * estimates are normal.
     *
     * @param items the estimates
     * @param region how the ranges are found
     * @param level the level, above 0 and below 1, such as 0.95
     * @return one range for each item, in their order
     */
    public List<RankRange> ranges(RankedItems items, RankRegion region, double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level: a number above 0 and below 1 is required, found " + level);
        }
        double quantile = quantile(items.size(), region, level);
        List<RankRange> ranges = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int item = i;
            int ahead = count(items, other -> isAhead(items, other, item, 0, region));
            int surelyAhead = count(items, other -> isAhead(items, other, item, quantile, region));
            int surelyBehind = count(items, other -> isAhead(items, item, other, quantile, region));
            ranges.add(new RankRange(items.items().get(i), ahead + 1, surelyAhead + 1, items.size() - surelyBehind));
        }
        return List.copyOf(ranges);
    }

    /** The normal quantile of one of the intervals that hold together. */
    private static double quantile(int size, RankRegion region, double level) {
        double intervals = region == RankRegion.JOINT ? size : Math.max(1, size * (size - 1) / 2.0);
        // 1 − level^(1/intervals), without the loss of digits near 1.
        double miss = -Math.expm1(Math.log(level) / intervals);
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(miss / 2);
    }

    private static int count(RankedItems items, IntPredicate condition) {
        return (int) IntStream.range(0, items.size()).filter(condition).count();
    }

    private boolean isAhead(RankedItems items, int one, int other, double quantile, RankRegion region) {
        double lead = order.oriented(items.values().get(one) - items.values().get(other));
        double error = region == RankRegion.DIFFERENCES
                ? items.errorOfDifference(one, other)
                : Math.sqrt(items.covariance().get(one).get(one))
                        + Math.sqrt(items.covariance().get(other).get(other));
        return one != other && lead > quantile * error;
    }

    /**
     * How likely each rank is: the share of draws from the normal distribution around the estimates. It reads the doubt of the estimates as
     * doubt of the truth. Equals, which only estimates without doubt can be, rank in the order given.
     *
     * @param items the estimates
     * @param draws how many draws, 1 or more, such as 10,000
     * @param seed what the draws start from; the same seed gives the same chances
     * @return the chances of each item, in their order
     */
    public List<RankChances> chances(RankedItems items, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("draws: 1 or more is required, found " + draws);
        }
        return Drawing.of(items, order, seed).chances(draws);
    }
}
