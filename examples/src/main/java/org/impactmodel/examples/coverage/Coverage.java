package org.impactmodel.examples.coverage;

import java.util.Optional;
import java.util.function.Function;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.scoring.survey.interval.Margin;
import org.impactmodel.scoring.survey.interval.SampledShare;

/**
 * How an estimator fared in a setting.
 *
 * @param held the share of samples whose interval held the true share; a sample without an interval did not
 * @param none the share of samples without an interval
 * @param width the mean width of the intervals
 */
record Coverage(double held, double none, double width) {

    static Coverage of(Function<SampledShare, Margin> estimator, Setting setting, int samples) {
        Drawing drawing = new Drawing(setting, CoverageTable.SEED);
        int held = 0;
        int none = 0;
        double width = 0;
        for (int i = 0; i < samples; i++) {
            Optional<Interval> found = estimator.apply(drawing.next()).interval();
            if (found.isEmpty()) {
                none++;
            } else {
                held += holds(found.get(), setting.share()) ? 1 : 0;
                width += found.get().high() - found.get().low();
            }
        }
        return new Coverage((double) held / samples, (double) none / samples, width / Math.max(1, samples - none));
    }

    private static boolean holds(Interval interval, double share) {
        return interval.low() <= share && share <= interval.high();
    }
}
