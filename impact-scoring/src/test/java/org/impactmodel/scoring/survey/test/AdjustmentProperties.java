package org.impactmodel.scoring.survey.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

/** The laws of adjusted p-values. */
class AdjustmentProperties {

    private static final double ROUNDING = 1e-15;

    @Property
    void adjustedIsNeverBelowRawNorAboveOne(
            @ForAll Adjustment adjustment, @ForAll @Size(max = 30) List<@DoubleRange(max = 1) Double> raw) {
        List<Double> adjusted = adjustment.adjust(raw);
        for (int i = 0; i < raw.size(); i++) {
            assertThat(adjusted.get(i)).isBetween(raw.get(i), 1.0);
        }
    }

    @Property
    void adjustedRisesWithRaw(
            @ForAll Adjustment adjustment, @ForAll @Size(max = 30) List<@DoubleRange(max = 1) Double> raw) {
        List<Double> rising = new ArrayList<>(raw);
        Collections.sort(rising);
        assertThat(adjustment.adjust(rising)).isSorted();
    }

    @Property
    void holmIsNeverBelowBenjaminiHochberg(@ForAll @Size(max = 30) List<@DoubleRange(max = 1) Double> raw) {
        List<Double> holm = Adjustment.HOLM.adjust(raw);
        List<Double> other = Adjustment.BENJAMINI_HOCHBERG.adjust(raw);
        for (int i = 0; i < raw.size(); i++) {
            assertThat(holm.get(i)).isGreaterThanOrEqualTo(other.get(i) * (1 - ROUNDING));
        }
    }

    @Property
    void theOrderOfTheTestsPlaysNoPart(
            @ForAll Adjustment adjustment,
            @ForAll @Size(max = 30) List<@DoubleRange(max = 1) Double> raw,
            @ForAll long seed) {
        List<Integer> places =
                new ArrayList<>(IntStream.range(0, raw.size()).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        List<Double> straight = adjustment.adjust(raw);
        List<Double> shuffled = adjustment.adjust(places.stream().map(raw::get).toList());
        assertThat(shuffled).isEqualTo(places.stream().map(straight::get).toList());
    }
}
