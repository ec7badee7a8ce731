package org.impactmodel.scoring.survey.wave;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.scoring.survey.Gaps;
import org.impactmodel.scoring.survey.test.Adjustment;
import org.impactmodel.scoring.survey.test.TestFamily;
import org.impactmodel.scoring.survey.test.Tested;

/**
 * A question over its waves: each step, and from the first wave to the last.
 *
 * @param waves what was found, by time
 * @param changes each wave less the one before; of three waves or more also the last less the first
 */
public record Trend(List<WaveEstimate> waves, List<WaveChange> changes) {

    /** The covariance of the estimates of two waves, in which some people answered both. */
    public interface Overlap {
        /**
         * The covariance of two waves.
         *
         * @param earlier the place of one wave, from 0, by time
         * @param later the place of the other
         * @return the covariance of their estimates
         */
        double covariance(int earlier, int later);
    }

    /** Copies the lists. */
    public Trend {
        waves = List.copyOf(waves);
        changes = List.copyOf(changes);
    }

    /**
     * The trend of waves whose samples were drawn afresh each time.
     *
     * @param waves two or more, of one statistic
     * @param adjustment how p-values are adjusted for reading many changes
     * @param risk the risk of a false alarm that is accepted, above 0 and below 1
     * @return the trend
     * @throws IllegalArgumentException when there are fewer than two waves, one comes twice, or statistics differ
     */
    public static Trend of(List<WaveEstimate> waves, Adjustment adjustment, double risk) {
        return of(waves, TestFamily.of(adjustment, risk), (earlier, later) -> 0);
    }

    /**
     * The trend of waves in which some people answered again.
     *
     * @param waves two or more, of one statistic
     * @param none a family of tests without tests, which says how p-values are adjusted
     * @param overlap the covariance of the estimates of two waves
     * @return the trend
     * @throws IllegalArgumentException when there are fewer than two waves, one comes twice, or statistics differ
     */
    public static Trend of(List<WaveEstimate> waves, TestFamily none, Overlap overlap) {
        if (waves.size() < 2
                || waves.stream().map(WaveEstimate::wave).distinct().count() != waves.size()) {
            throw new IllegalArgumentException("waves: two or more different ones are required, found "
                    + waves.stream().map(WaveEstimate::wave).toList());
        }
        List<WaveEstimate> byTime = waves.stream()
                .sorted(Comparator.comparing(
                        (WaveEstimate wave) -> wave.period().start()))
                .toList();
        return new Trend(byTime, changes(byTime, none, overlap));
    }

    private static List<WaveChange> changes(List<WaveEstimate> waves, TestFamily none, Overlap overlap) {
        List<Step> steps = new ArrayList<>();
        for (int later = 1; later < waves.size(); later++) {
            steps.add(new Step(later - 1, later));
        }
        if (waves.size() > 2) {
            steps.add(new Step(0, waves.size() - 1));
        }
        List<Gap> gaps = steps.stream().map(step -> step.gap(waves, overlap)).toList();
        TestFamily family = none;
        for (int i = 0; i < gaps.size(); i++) {
            family = family.with(steps.get(i).name(waves), Gaps.test(gaps.get(i)));
        }
        List<Tested> judged = family.judge();
        return IntStream.range(0, gaps.size())
                .mapToObj(i -> steps.get(i).change(waves, gaps.get(i), judged.get(i)))
                .toList();
    }

    private record Step(int earlier, int later) {
        Gap gap(List<WaveEstimate> waves, Overlap overlap) {
            return Gaps.correlated(
                    waves.get(later).estimate(), waves.get(earlier).estimate(), overlap.covariance(earlier, later));
        }

        String name(List<WaveEstimate> waves) {
            return waves.get(earlier).wave() + " → " + waves.get(later).wave();
        }

        WaveChange change(List<WaveEstimate> waves, Gap gap, Tested tested) {
            return new WaveChange(waves.get(earlier).wave(), waves.get(later).wave(), gap, tested);
        }
    }
}
