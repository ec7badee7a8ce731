package org.impactmodel.examples.coverage;

import java.util.Optional;
import org.impactmodel.examples.synthetic.SyntheticWave;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Interval;

/**
 * How one estimate of a made-up sample fared.
 *
 * @param truth the true share
 * @param estimate the estimated share; where there is none, the truth
 * @param held whether there was an interval and it held the truth
 * @param width how wide the interval was; 0 where there was none
 * @param respondents how many answered
 */
record Fared(double truth, double estimate, boolean held, double width, long respondents) {

    static Fared of(SyntheticWave wave, Estimate estimate) {
        double truth = truth(wave, estimate);
        Optional<Interval> interval = estimate.interval();
        return new Fared(
                truth,
                estimate.value().orElse(truth),
                interval.filter(ends -> ends.low() <= truth && truth <= ends.high())
                        .isPresent(),
                interval.map(ends -> ends.high() - ends.low()).orElse(0.0),
                estimate.base().orElseThrow().respondents());
    }

    private static double truth(SyntheticWave wave, Estimate estimate) {
        String option = estimate.target().option().orElseThrow();
        String region = estimate.target().domain().get("region");
        boolean innovation = estimate.target().variable().equals("innovation");
        String opinion = innovation ? "innovation" : option;
        double share = region == null ? wave.truth(opinion) : wave.truth(opinion, region);
        return innovation && option.equals("no") ? 1 - share : share;
    }
}
