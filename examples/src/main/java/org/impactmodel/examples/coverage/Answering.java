package org.impactmodel.examples.coverage;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;

/** Draws how many of a simple random sample give an answer that a known share of the population would give. */
final class Answering {

    private final double[] atMost;

    /**
     * Tabulates the binomial distribution.
     *
     * @param respondents how many are asked
     * @param share the true share, above 0 and below 1
     */
    Answering(int respondents, double share) {
        atMost = new double[respondents + 1];
        double chance = StrictMath.pow(1 - share, respondents);
        double sum = 0;
        for (int count = 0; count <= respondents; count++) {
            sum += chance;
            atMost[count] = sum;
            chance *= (respondents - count) / (count + 1.0) * share / (1 - share);
        }
    }

    Estimate next(SplittableRandom chance) {
        double drawn = chance.nextDouble();
        int count = 0;
        while (count < atMost.length - 1 && atMost[count] <= drawn) {
            count++;
        }
        return estimate(count, atMost.length - 1);
    }

    private static Estimate estimate(int count, int respondents) {
        double share = (double) count / respondents;
        return new Estimate(
                Target.of(Statistic.SHARE, "question").withOption("answer"),
                OptionalDouble.of(share),
                OptionalDouble.of(Math.sqrt(share * (1 - share) / (respondents - 1))),
                Optional.empty(),
                OptionalDouble.of(respondents - 1),
                OptionalDouble.of(1),
                OptionalDouble.of(respondents),
                Optional.of(Base.of(respondents, respondents)),
                Optional.empty(),
                Optional.empty());
    }
}
