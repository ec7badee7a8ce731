package org.impactmodel.examples.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.survey.signal.Series;
import org.impactmodel.scoring.survey.signal.Signal;
import org.impactmodel.scoring.survey.signal.SignalDetector;
import org.impactmodel.scoring.survey.signal.SignalVerdict;
import org.impactmodel.scoring.survey.wave.WaveEstimate;

/**
 * Twenty answers that are looked at together, such as five in each of four populations, of which at most one grows, by the same
 * step from each wave to the next.
 *
 * @param waves how many waves, five years apart
 * @param share the true share in the first wave, above 0 and below 1
 * @param growth by how much the first answer grows from the first wave to the last; 0 where none grows
 */
record SignalSetting(int waves, double share, double growth) {

    static final int ANSWERS = 20;
    static final int RESPONDENTS = 300;

    /**
     * What the usual detector told.
     *
     * @param noticed the share of runs in which the first answer was told as a signal
     * @param any the share of runs in which any answer was
     */
    record Told(double noticed, double any) {}

    Told told(long seed, int runs) {
        List<Answering> still = waves(0);
        List<Answering> growing = waves(growth);
        SplittableRandom chance = new SplittableRandom(seed);
        int noticed = 0;
        int any = 0;
        for (int run = 0; run < runs; run++) {
            List<Series> all = new ArrayList<>();
            for (int answer = 0; answer < ANSWERS; answer++) {
                all.add(series(answer, answer == 0 ? growing : still, chance));
            }
            List<String> signals = signals(all);
            noticed += signals.contains("0") ? 1 : 0;
            any += signals.isEmpty() ? 0 : 1;
        }
        return new Told((double) noticed / runs, (double) any / runs);
    }

    private List<Answering> waves(double by) {
        return IntStream.range(0, waves)
                .mapToObj(wave -> new Answering(RESPONDENTS, share + by * wave / (waves - 1)))
                .toList();
    }

    private static Series series(int answer, List<Answering> waves, SplittableRandom chance) {
        List<WaveEstimate> drawn = IntStream.range(0, waves.size())
                .mapToObj(wave -> new WaveEstimate(
                        "wave-" + wave,
                        Period.ofYear(2012 + 5 * wave),
                        waves.get(wave).next(chance)))
                .toList();
        return new Series(Integer.toString(answer), drawn);
    }

    private static List<String> signals(List<Series> all) {
        return SignalDetector.usual().judge(all).stream()
                .filter(signal -> signal.verdict() == SignalVerdict.SIGNAL)
                .map(Signal::series)
                .map(Series::name)
                .toList();
    }
}
