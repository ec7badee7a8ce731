package org.impactmodel.scoring.survey.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankProperties {
    @Provide
    Arbitrary<RankedItems> items() {
        Arbitrary<List<Double>> pair = Combinators.combine(
                        Arbitraries.doubles().between(-5, 5),
                        Arbitraries.doubles().between(0, 3))
                .as(List::of);
        return pair.list().ofMinSize(1).ofMaxSize(12).map(RankProperties::independent);
    }

    private static RankedItems independent(List<List<Double>> given) {
        List<String> items = new ArrayList<>();
        given.forEach(one -> items.add("item " + items.size()));
        return RankedItems.independent(
                items,
                given.stream().map(one -> one.get(0)).toList(),
                given.stream().map(one -> one.get(1)).toList());
    }

    @Property
    void rangesHoldTheRank(@ForAll("items") RankedItems items, @ForAll RankRegion region, @ForAll RankOrder order) {
        for (RankRange range : Ranker.of(order).ranges(items, region, 0.9)) {
            assertThat(range.best()).isBetween(1, range.rank());
            assertThat(range.worst()).isBetween(range.rank(), items.size());
        }
    }

    @Property
    void moreConfidenceWidensTheRanges(@ForAll("items") RankedItems items, @ForAll RankRegion region) {
        Ranker ranker = Ranker.of(RankOrder.HIGHEST_FIRST);
        List<RankRange> wide = ranker.ranges(items, region, 0.99);
        List<RankRange> narrow = ranker.ranges(items, region, 0.8);
        for (int i = 0; i < wide.size(); i++) {
            assertThat(wide.get(i).best()).isLessThanOrEqualTo(narrow.get(i).best());
            assertThat(wide.get(i).worst()).isGreaterThanOrEqualTo(narrow.get(i).worst());
        }
    }

    @Property
    void rangesMirrorWithTheOrder(@ForAll("items") RankedItems items, @ForAll RankRegion region) {
        List<RankRange> down = Ranker.of(RankOrder.HIGHEST_FIRST).ranges(items, region, 0.9);
        List<RankRange> up = Ranker.of(RankOrder.LOWEST_FIRST).ranges(items, region, 0.9);
        for (int i = 0; i < up.size(); i++) {
            assertThat(up.get(i).best())
                    .isEqualTo(items.size() + 1 - down.get(i).worst());
        }
    }

    @Property(tries = 100)
    void chancesFillEveryPlace(@ForAll("items") RankedItems items, @ForAll long seed) {
        List<RankChances> chances = Ranker.of(RankOrder.LOWEST_FIRST).chances(items, 300, seed);
        for (int places = 1; places <= items.size(); places++) {
            int count = places;
            double sum = chances.stream().mapToDouble(one -> one.among(count)).sum();
            assertThat(sum).isCloseTo(places, within(1e-9));
        }
    }
}
