package org.impactmodel.scoring.survey.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.survey.Shares;
import org.impactmodel.scoring.survey.wave.WaveEstimate;

/** The laws of weak signals. */
class SignalProperties {

    private static final SignalDetector USUAL = SignalDetector.usual();
    private static final int RESPONDENTS = 200;
    private static final int ANSWERS = 10;
    private static final int RUNS = 1_000;

    private static Series series(String name, int... yes) {
        return new Series(
                name,
                IntStream.range(0, yes.length)
                        .mapToObj(wave -> new WaveEstimate(
                                "wave-" + wave, Period.ofYear(2012 + 5 * wave), Shares.counted(yes[wave], RESPONDENTS)))
                        .toList());
    }

    private static int drawn(Random random, double share) {
        return (int) IntStream.range(0, RESPONDENTS)
                .filter(i -> random.nextDouble() < share)
                .count();
    }

    private static List<Series> still(Random random) {
        double share = 0.03 + 0.15 * random.nextDouble();
        return IntStream.range(0, ANSWERS)
                .mapToObj(i -> series("answer-" + i, drawn(random, share), drawn(random, share), drawn(random, share)))
                .toList();
    }

    private static boolean any(List<Series> all) {
        return USUAL.judge(all).get(0).verdict() == SignalVerdict.SIGNAL;
    }

    /** Where nothing grows every signal is false: one run in ten may tell any, by Benjamini and Hochberg (1995). */
    @Example
    void isSeldomWrongWhereNothingGrows() {
        Random random = new Random(20_220_301);
        double wrong =
                IntStream.range(0, RUNS).filter(run -> any(still(random))).count() / (double) RUNS;
        double standardError = Math.sqrt(0.1 * 0.9 / RUNS);
        assertThat(wrong).isLessThan(0.1 + 3 * standardError).isGreaterThan(0.02);
    }

    @Property(tries = 200)
    void isSurerTheMoreAnAnswerGrows(
            @ForAll @IntRange(min = 1, max = 20) int first,
            @ForAll @IntRange(min = 0, max = 15) int by,
            @ForAll @IntRange(min = 1, max = 10) int more) {
        Signal less =
                USUAL.judge(List.of(series("a", first, first, first + by))).get(0);
        Signal greater = USUAL.judge(List.of(series("a", first, first, first + by + more)))
                .get(0);
        assertThat(greater.p().orElseThrow()).isLessThan(less.p().orElseThrow());
        assertThat(greater.growth().orElseThrow()).isGreaterThan(less.growth().orElseThrow());
    }

    @Property(tries = 50)
    void findsTheSameInAnyOrder(@ForAll @IntRange(min = 0, max = 100_000) int seed) {
        List<Series> all = still(new Random(seed));
        List<Series> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(USUAL.judge(shuffled)).isEqualTo(USUAL.judge(all));
    }

    @Property(tries = 50)
    void findsTheSameInAnyOrderOfTheWaves(@ForAll @IntRange(min = 0, max = 60) int last) {
        Series series = series("a", 6, 9, Math.min(last, 49));
        List<WaveEstimate> backwards = new ArrayList<>(series.waves());
        Collections.reverse(backwards);
        Signal one = USUAL.judge(List.of(series)).get(0);
        Signal other = USUAL.judge(List.of(new Series("a", backwards))).get(0);
        assertThat(other.verdict()).isEqualTo(one.verdict());
        assertThat(other.p().orElseThrow()).isCloseTo(one.p().orElseThrow(), within(1e-12));
    }
}
