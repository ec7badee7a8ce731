package org.impactmodel.scoring.survey.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.survey.Shares;
import org.impactmodel.scoring.survey.wave.WaveEstimate;
import org.junit.jupiter.api.Test;

class SignalDetectorTest {

    private static final SignalDetector USUAL = SignalDetector.usual();

    /** How many gave the answer in 2012, 2017 and 2022, and of how many. */
    private static Series series(String name, long[] yes, long... respondents) {
        return new Series(
                name,
                IntStream.range(0, yes.length)
                        .mapToObj(wave -> wave(2012 + 5 * wave, yes[wave], respondents[wave]))
                        .toList());
    }

    private static WaveEstimate wave(int year, long yes, long respondents) {
        return new WaveEstimate("wave-" + year, Period.ofYear(year), Shares.counted(yes, respondents));
    }

    @Test
    void doesNotTestThoseWhomChanceDidNotDraw() {
        Series drawn = series("grows", counts(3, 12, 30), 300, 300, 300);
        assertThat(judged(drawn).verdict()).isEqualTo(SignalVerdict.SIGNAL);
        List<WaveEstimate> volunteers = drawn.waves().stream()
                .map(wave -> new WaveEstimate(wave.wave(), wave.period(), volunteers(wave.estimate())))
                .toList();
        assertThat(judged(new Series("grows", volunteers)).verdict()).isEqualTo(SignalVerdict.NOT_TESTED);
    }

    private static Estimate volunteers(Estimate drawn) {
        return new Estimate(
                drawn.target(),
                drawn.value(),
                OptionalDouble.empty(),
                Optional.empty(),
                drawn.degreesOfFreedom(),
                drawn.designEffect(),
                drawn.effectiveSize(),
                drawn.base(),
                Optional.of(Unestimated.VOLUNTEERS),
                drawn.grade());
    }

    private static long[] counts(long... yes) {
        return yes;
    }

    private static Signal judged(Series series) {
        return USUAL.judge(List.of(series)).get(0);
    }

    /** The scores of R are the days from the first day of 2012. */
    private static void isAsInR(Series series, double p) {
        assertThat(judged(series).p().orElseThrow()).isCloseTo(p, within(1e-11));
    }

    @Test
    void isTheTrendTestOfR() {
        // R 4.2.2: prop.trend.test(c(6, 12, 21), c(300, 300, 300), score = c(0, 1827, 3653))$p.value / 2
        isAsInR(series("even", counts(6, 12, 21), 300, 300, 300), 0.001316709677900419);
        // prop.trend.test(c(0, 3, 9), c(200, 250, 300), score = c(0, 1827, 3653))$p.value / 2
        isAsInR(series("from nobody", counts(0, 3, 9), 200, 250, 300), 0.003755262764738457);
    }

    @Test
    void looksForGrowthAlone() {
        // R 4.2.2: 1 - prop.trend.test(c(30, 24, 20), c(300, 280, 310), score = c(0, 1827, 3653))$p.value / 2
        isAsInR(series("falling", counts(30, 24, 20), 300, 280, 310), 0.9439119653077098);
    }

    @Test
    void tellsByHowMuchTheAnswerGrowsInAYear() {
        // by hand: from 2 % by 5 points in ten years
        assertThat(judged(series("even", counts(6, 12, 21), 300, 300, 300))
                        .growth()
                        .orElseThrow())
                .isCloseTo(0.005, within(2e-6));
    }

    @Test
    void tellsSignalsFirstTheSurestFirst() {
        List<Signal> found = USUAL.judge(List.of(
                series("still", counts(15, 14, 15), 300, 300, 300),
                series("sure", counts(6, 12, 30), 300, 300, 300),
                series("many", counts(150, 160, 170), 300, 300, 300),
                series("growing", counts(6, 12, 21), 300, 300, 300),
                series("nobody", counts(0, 0, 0), 300, 300, 300)));
        assertThat(found)
                .extracting(signal -> signal.series().name() + " " + signal.verdict())
                .containsExactly("sure SIGNAL", "growing SIGNAL", "still QUIET", "many NOT_FEW", "nobody NOT_TESTED");
    }

    @Test
    void saysNothingOfASingleWave() {
        Signal signal = judged(series("new", counts(9), 300));
        assertThat(signal.verdict()).isEqualTo(SignalVerdict.NOT_TESTED);
        assertThat(signal.p()).isEmpty();
    }

    @Test
    void leavesOutAWaveThatTellsNothing() {
        Series gap = new Series(
                "gap",
                List.of(
                        wave(2012, 6, 300),
                        new WaveEstimate("wave-2017", Period.ofYear(2017), Shares.none()),
                        wave(2022, 21, 300)));
        // R 4.2.2: prop.trend.test(c(6, 21), c(300, 300), score = c(2012, 2022))$p.value / 2
        assertThat(judged(gap).p().orElseThrow()).isCloseTo(0.001568516816231431, within(1e-9));
    }

    @Test
    void refusesSharesOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignalDetector(0, 0.1))
                .withMessage("few: a share above 0 and at most 1 is required, found 0.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignalDetector(0.25, 1))
                .withMessage("falseShare: a share above 0 and below 1 is required, found 1.0");
    }
}
