package org.impactmodel.scoring.survey.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Draws estimates again and again, and counts their ranks. Each block of draws has a seed of its own, so that threads play no part. */
final class Drawing {
    private static final int BLOCK = 1024;
    /** Sets the seeds of blocks apart: the odd number nearest to 2⁶⁴ over the golden ratio. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    private final RankedItems items;
    private final RankOrder order;
    private final double[][] root;
    private final long seed;

    private Drawing(RankedItems items, RankOrder order, long seed) {
        this.items = items;
        this.order = order;
        this.root = Covariances.root(items.covariance());
        this.seed = seed;
    }

    static Drawing of(RankedItems items, RankOrder order, long seed) {
        return new Drawing(items, order, seed);
    }

    List<RankChances> chances(int draws) {
        int blocks = (draws + BLOCK - 1) / BLOCK;
        long[][] counts = IntStream.range(0, blocks)
                .parallel()
                .mapToObj(block -> block(block, Math.min(BLOCK, draws - block * BLOCK)))
                .reduce(new long[items.size()][items.size()], Drawing::plus);
        List<RankChances> chances = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            List<Double> byRank = new ArrayList<>();
            for (long count : counts[i]) {
                byRank.add(count / (double) draws);
            }
            chances.add(new RankChances(items.items().get(i), byRank));
        }
        return List.copyOf(chances);
    }

    private long[][] block(int block, int draws) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed + block * APART);
        ContinuousDistribution normal = NormalDistribution.of(0, 1);
        long[][] counts = new long[items.size()][items.size()];
        double[] standard = new double[items.size()];
        double[] drawn = new double[items.size()];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < standard.length; i++) {
                standard[i] = normal.inverseCumulativeProbability(open(random));
            }
            shift(standard, drawn);
            count(drawn, counts);
        }
        return counts;
    }

    /** A uniform number inside (0, 1): the quantile at 0 would be infinite. */
    private static double open(UniformRandomProvider random) {
        return ((random.nextLong() >>> 12) + 0.5) * 0x1.0p-52;
    }

    private void shift(double[] standard, double[] drawn) {
        for (int i = 0; i < drawn.length; i++) {
            double value = items.values().get(i);
            for (int k = 0; k <= i; k++) {
                value += root[i][k] * standard[k];
            }
            drawn[i] = order.oriented(value);
        }
    }

    private static void count(double[] drawn, long[][] counts) {
        for (int i = 0; i < drawn.length; i++) {
            int ahead = 0;
            for (int j = 0; j < drawn.length; j++) {
                ahead += drawn[j] > drawn[i] || (drawn[j] == drawn[i] && j < i) ? 1 : 0;
            }
            counts[i][ahead]++;
        }
    }

    private static long[][] plus(long[][] one, long[][] other) {
        long[][] sum = new long[one.length][one.length];
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[i][j] = one[i][j] + other[i][j];
            }
        }
        return sum;
    }
}
