package org.impactmodel.scoring.survey.smoothing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class VarianceSmoothingTest {
    private static final VarianceSmoothing CURVE = new VarianceSmoothing.GeneralizedVariance();

    private static DirectVariance direct(long respondents, double variance) {
        return new DirectVariance(respondents, OptionalDouble.of(variance));
    }

    /** p (1 − p) = 0.24; with a design effect of 2 and 48 respondents, 2 · 0.24 / 48 = 0.01. */
    @Test
    void takesTheVarianceOfAShareTimesTheDesignEffect() {
        VarianceSmoothing smoothing = new VarianceSmoothing.DesignEffect(0.4, 2);
        List<OptionalDouble> found = smoothing.smooth(List.of(direct(48, 0), direct(0, 0)));
        assertThat(found.get(0).orElseThrow()).isCloseTo(0.01, within(1e-15));
        assertThat(found.get(1)).isEmpty();
    }

    /** Variances of exactly 3 / n lie on the curve, so it gives them back, and the one of an area at 100 %. */
    @Test
    void readsTheVarianceOffTheCurve() {
        List<OptionalDouble> found =
                CURVE.smooth(List.of(direct(10, 0.3), direct(30, 0.1), direct(100, 0.03), direct(60, 0)));
        assertThat(found.get(0).orElseThrow()).isCloseTo(0.3, within(1e-12));
        assertThat(found.get(2).orElseThrow()).isCloseTo(0.03, within(1e-12));
        assertThat(found.get(3).orElseThrow()).isCloseTo(0.05, within(1e-12));
    }

    /** Two sizes, variances 0.2 and 0.8 at n = 10, 0.04 at n = 40: geometric means 0.4 and 0.04, slope log 0.1 / log 4. */
    @Test
    void scalesTheCurveToTheSumOfTheVariances() {
        List<OptionalDouble> found = CURVE.smooth(List.of(direct(10, 0.2), direct(10, 0.8), direct(40, 0.04)));
        double scale = (0.2 + 0.8 + 0.04) / (0.4 + 0.4 + 0.04);
        assertThat(found.get(0).orElseThrow()).isCloseTo(0.4 * scale, within(1e-12));
        assertThat(found.get(2).orElseThrow()).isCloseTo(0.04 * scale, within(1e-12));
    }

    /** Unit variances 10 · 0 = 0, 30 · 0.01 = 0.3 and 20 · 0.012 = 0.24, by respondents: (9 + 4.8) / 60 = 0.23. */
    @Test
    void poolsTheVarianceOfOneRespondentOverAllSamplesWithThoseThatAnsweredAlike() {
        List<OptionalDouble> found = new VarianceSmoothing.PooledVariance()
                .smooth(List.of(
                        direct(10, 0),
                        direct(30, 0.01),
                        direct(20, 0.012),
                        new DirectVariance(1, OptionalDouble.empty()),
                        direct(0, 0)));
        assertThat(found.get(0).orElseThrow()).isCloseTo(0.023, within(1e-15));
        assertThat(found.get(1).orElseThrow()).isCloseTo(0.23 / 30, within(1e-15));
        assertThat(found.get(3).orElseThrow()).isCloseTo(0.23, within(1e-15));
        assertThat(found.get(4)).isEmpty();
    }

    @Test
    void poolsNothingWhereAllAnsweredAlike() {
        assertThat(new VarianceSmoothing.PooledVariance().smooth(List.of(direct(10, 0), direct(30, 0))))
                .containsOnly(OptionalDouble.empty());
    }

    @Test
    void takesTheMeanOfSamplesOfOneSize() {
        List<OptionalDouble> found = CURVE.smooth(List.of(direct(20, 0.1), direct(20, 0.3)));
        assertThat(found).allSatisfy(one -> assertThat(one.orElseThrow()).isCloseTo(0.2, within(1e-15)));
    }

    /** 0.01 at 487 and 9 at 500 would rise by n to the power of 258: taken as flat, the curve is their mean. */
    @Test
    void drawsNoCliffThroughSizesThatHardlyDiffer() {
        assertThat(CURVE.smooth(List.of(direct(487, 0.01), direct(500, 9), direct(20_000, 0))))
                .allSatisfy(one -> assertThat(one.orElseThrow()).isCloseTo(4.505, within(1e-12)));
    }

    @Test
    void fitsNothingThroughZeros() {
        assertThat(CURVE.smooth(List.of(direct(20, 0), direct(30, 0))))
                .containsExactly(OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(CURVE.smooth(List.of())).isEmpty();
    }

    @Test
    void refusesAShareAtTheEdge() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceSmoothing.DesignEffect(1, 1))
                .withMessage("share: a number above 0 and below 1 is required, found 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VarianceSmoothing.DesignEffect(0.5, 0))
                .withMessage("effect: a finite number above 0 is required, found 0.0");
    }

    @Property
    void keepsTheSumOfTheVariances(
            @ForAll @Size(min = 1, max = 20) List<@DoubleRange(min = 0.01, max = 9) Double> variances,
            @ForAll @IntRange(min = 1, max = 500) int first) {
        List<DirectVariance> direct = new ArrayList<>();
        for (int i = 0; i < variances.size(); i++) {
            direct.add(direct(first + 13L * i, variances.get(i)));
        }
        double before = variances.stream().mapToDouble(Double::doubleValue).sum();
        double after = CURVE.smooth(direct).stream()
                .mapToDouble(OptionalDouble::orElseThrow)
                .sum();
        assertThat(after).isCloseTo(before, within(1e-9 * before));
    }
}
