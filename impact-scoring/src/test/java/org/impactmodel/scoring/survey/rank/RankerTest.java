package org.impactmodel.scoring.survey.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankerTest {
    private static final Ranker RANKER = Ranker.of(RankOrder.HIGHEST_FIRST);
    private static final List<String> THREE = List.of("a", "b", "c");

    private static RankedItems three(double a, double b, double c) {
        return RankedItems.independent(THREE, List.of(a, b, c), List.of(1.0, 1.0, 1.0));
    }

    /**
     * With three items and 95 % the quantile is 2.3877 for bars as for differences. Bars of ±2.3877 part 10 from 4 but not 8 from 4; differences
     * beyond 2.3877 · √2 = 3.377 part both from 4.
     */
    @Test
    void differencesPartWhatBarsDoNot() {
        assertThat(RANKER.ranges(three(10, 8, 4), RankRegion.JOINT, 0.95))
                .containsExactly(new RankRange("a", 1, 1, 2), new RankRange("b", 2, 1, 3), new RankRange("c", 3, 2, 3));
        assertThat(RANKER.ranges(three(10, 8, 4), RankRegion.DIFFERENCES, 0.95))
                .containsExactly(new RankRange("a", 1, 1, 2), new RankRange("b", 2, 1, 2), new RankRange("c", 3, 3, 3));
    }

    /** The quantile 2.3877 from both sides: 4.775 apart is not enough for bars, 4.776 is. */
    @Test
    void takesTheQuantileOfThreeIntervals() {
        assertThat(RANKER.ranges(three(4.775, 100, 0), RankRegion.JOINT, 0.95)
                        .get(2)
                        .best())
                .isEqualTo(2);
        assertThat(RANKER.ranges(three(4.776, 100, 0), RankRegion.JOINT, 0.95)
                        .get(2)
                        .best())
                .isEqualTo(3);
    }

    @Test
    void knowsWhoIsSurelyAmongTheFirst() {
        List<RankRange> ranges = RANKER.ranges(three(10, 8, 4), RankRegion.DIFFERENCES, 0.95);
        assertThat(ranges.get(1).isSurelyAmong(2)).isTrue();
        assertThat(ranges.get(1).isSurelyAmong(1)).isFalse();
    }

    @Test
    void ranksFromTheLowest() {
        List<RankRange> ranges =
                Ranker.of(RankOrder.LOWEST_FIRST).ranges(three(10, 8, 4), RankRegion.DIFFERENCES, 0.95);
        assertThat(ranges).extracting(RankRange::rank).containsExactly(3, 2, 1);
        assertThat(ranges.get(2).worst()).isEqualTo(1);
    }

    @Test
    void equalsShareTheBestOfTheirRanks() {
        assertThat(RANKER.ranges(three(5, 9, 5), RankRegion.JOINT, 0.95))
                .extracting(RankRange::rank)
                .containsExactly(2, 1, 2);
    }

    @Test
    void partsWhatHasNoDoubt() {
        RankedItems certain = RankedItems.independent(List.of("a", "b"), List.of(0.1, 0.2), List.of(0.0, 0.0));
        assertThat(RANKER.ranges(certain, RankRegion.DIFFERENCES, 0.99))
                .containsExactly(new RankRange("a", 2, 2, 2), new RankRange("b", 1, 1, 1));
        assertThat(RANKER.chances(certain, 10, 1).get(1).among(1)).isEqualTo(1);
    }

    /** Φ(1 / √2) = 0.7602499 for independent estimates; Φ(1) = 0.8413447 where their covariance is 0.5. */
    @Test
    void drawsTheChancesOfTwo() {
        RankedItems apart = RankedItems.independent(List.of("a", "b"), List.of(1.0, 0.0), List.of(1.0, 1.0));
        RankedItems together =
                new RankedItems(List.of("a", "b"), List.of(1.0, 0.0), List.of(List.of(1.0, 0.5), List.of(0.5, 1.0)));
        assertThat(RANKER.chances(apart, 100_000, 7).get(0).among(1)).isCloseTo(0.7602499, within(0.006));
        assertThat(RANKER.chances(together, 100_000, 7).get(0).among(1)).isCloseTo(0.8413447, within(0.006));
    }

    /** Three shares that sum to 1 have a singular covariance; three alike have a third of the chances each. */
    @Test
    void drawsSharesThatSumToOne() {
        double v = 2.0 / 9 / 100;
        double w = -1.0 / 9 / 100;
        RankedItems shares = new RankedItems(
                THREE,
                List.of(1 / 3.0, 1 / 3.0, 1 / 3.0),
                List.of(List.of(v, w, w), List.of(w, v, w), List.of(w, w, v)));
        assertThat(RANKER.chances(shares, 60_000, 3)).allSatisfy(chances -> {
            assertThat(chances.among(1)).isCloseTo(1 / 3.0, within(0.01));
            assertThat(chances.mean()).isCloseTo(2, within(0.02));
            assertThat(chances.among(3)).isCloseTo(1, within(1e-12));
        });
    }

    @Test
    void oneThreadOrManyDrawTheSame() throws ExecutionException, InterruptedException {
        RankedItems items = three(1, 0.5, 0);
        ForkJoinPool one = new ForkJoinPool(1);
        ForkJoinPool four = new ForkJoinPool(4);
        List<RankChances> serial =
                one.submit(() -> RANKER.chances(items, 20_000, 11)).get();
        List<RankChances> parallel =
                four.submit(() -> RANKER.chances(items, 20_000, 11)).get();
        one.shutdown();
        four.shutdown();
        assertThat(parallel).isEqualTo(serial);
        assertThat(RANKER.chances(items, 20_000, 12)).isNotEqualTo(serial);
    }

    /** 400 samples of eight items; ranges at 90 % must hold all true ranks at once in at least about 90 %. */
    @Test
    void rangesHoldTheTrueRanks() {
        Random random = new Random(20_180_401);
        List<String> items = List.of("1", "2", "3", "4", "5", "6", "7", "8");
        List<Double> errors = List.of(1.0, 0.5, 1.5, 1.0, 0.7, 1.2, 0.9, 1.0);
        for (RankRegion region : RankRegion.values()) {
            int held = 0;
            for (int sample = 0; sample < 400; sample++) {
                List<Double> values = IntStream.range(0, 8)
                        .mapToObj(i -> 8.0 - i + errors.get(i) * random.nextGaussian())
                        .toList();
                List<RankRange> ranges = RANKER.ranges(RankedItems.independent(items, values, errors), region, 0.9);
                held += ranges.stream()
                                .allMatch(range -> range.best() <= Integer.parseInt(range.item())
                                        && Integer.parseInt(range.item()) <= range.worst())
                        ? 1
                        : 0;
            }
            assertThat(held).as(region.code()).isGreaterThanOrEqualTo(360);
        }
    }

    @Test
    void refusesWhatIsNoCovariance() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankedItems(
                        List.of("a", "b"), List.of(1.0, 2.0), List.of(List.of(1.0, 2.0), List.of(2.0, 1.0))))
                .withMessage("covariance: no combination may have a negative variance, found one at row 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RankedItems(
                        List.of("a", "b"), List.of(1.0, 2.0), List.of(List.of(1.0, 0.2), List.of(0.1, 1.0))))
                .withMessageStartingWith("covariance: a symmetric matrix");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankedItems.independent(List.of("a", "a"), List.of(1.0, 2.0), List.of(1.0, 1.0)))
                .withMessage("items: each code once is required, found [a, a]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RANKER.ranges(three(1, 2, 3), RankRegion.JOINT, 1))
                .withMessage("level: a number above 0 and below 1 is required, found 1.0");
    }
}
