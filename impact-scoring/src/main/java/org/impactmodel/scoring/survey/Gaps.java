package org.impactmodel.scoring.survey;

import java.util.Optional;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.scoring.survey.test.TestOutcome;
import org.impactmodel.scoring.survey.test.Tester;
import org.impactmodel.scoring.survey.test.Untested;

/** Sets estimates of different samples against one another; those of one sample are set against one another by {@link Estimates}. */
public final class Gaps {

    private Gaps() {}

    /**
     * One estimate less another that comes from another sample.
     *
     * @param first the estimate that is taken from
     * @param second the estimate that is taken off, of the same statistic
     * @return the gap; of shares with an interval from the ends of both (MOVER), of anything else with the t quantile on each
     *     side and the degrees of freedom of Satterthwaite
     * @throws IllegalArgumentException when they are of two kinds of statistic
     */
    public static Gap independent(Estimate first, Estimate second) {
        return correlated(first, second, 0);
    }

    /**
     * One estimate less another that comes from another sample with some of the same people.
     *
     * @param first the estimate that is taken from
     * @param second the estimate that is taken off, of the same statistic
     * @param covariance the covariance of both, such as {@link PanelCovariance} finds
     * @return the gap
     * @throws IllegalArgumentException when they are of two kinds of statistic
     */
    public static Gap correlated(Estimate first, Estimate second, double covariance) {
        if (first.target().statistic() != second.target().statistic()) {
            throw new IllegalArgumentException(
                    "second: a " + first.target().statistic().code() + " is required, found a "
                            + second.target().statistic().code());
        }
        return Gapping.between(first, second, covariance);
    }

    /**
     * Tests whether a gap is more than chance.
     *
     * @param gap one estimate less another
     * @return the test, or why there is none
     */
    public static TestOutcome test(Gap gap) {
        if (gap.unavailable().equals(Optional.of(Unestimated.SUPPRESSED))) {
            return new TestOutcome.None(Untested.SUPPRESSED);
        }
        return gap.standardError().isEmpty()
                ? new TestOutcome.None(Untested.NO_DEGREES_OF_FREEDOM)
                : Tester.difference(
                        gap.value().orElseThrow(),
                        gap.standardError().getAsDouble(),
                        gap.degreesOfFreedom().orElse(0));
    }
}
