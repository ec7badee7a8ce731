package org.impactmodel.scoring.survey;

import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.Unestimated;

/** Estimates written by hand, for tests of what follows from them. */
public final class Shares {

    private static final Target TARGET = Target.of(Statistic.SHARE, "trust").withOption("yes");

    private Shares() {}

    /** So many of a simple random sample gave the answer. */
    public static Estimate counted(long yes, long respondents) {
        double share = (double) yes / respondents;
        double error = Math.sqrt(share * (1 - share) / (respondents - 1));
        return told(share, error, respondents);
    }

    /** A share with a margin of 2 standard errors, written by hand. */
    public static Estimate told(double share, double error, long respondents) {
        return new Estimate(
                TARGET,
                OptionalDouble.of(share),
                OptionalDouble.of(error),
                Optional.of(new Interval(
                        Math.max(0, share - 2 * error), Math.min(1, share + 2 * error), 0.95, IntervalMethod.WILSON)),
                OptionalDouble.of(respondents - 1),
                OptionalDouble.of(1),
                OptionalDouble.of(respondents),
                Optional.of(Base.of(respondents, respondents)),
                Optional.empty(),
                Optional.empty());
    }

    /** Nobody answered. */
    public static Estimate none() {
        return Estimate.none(TARGET, Base.of(0, 0), Unestimated.EMPTY_DOMAIN);
    }
}
