package org.impactmodel.scoring.survey.test;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;

/** Tests whether one difference, or the association in one table, is more than chance. */
public final class Tester {

    private Tester() {}

    /**
     * Tests a difference: t = difference / SE against Student's t with the degrees of freedom of the design, two-sided. As
     * {@code svyttest} in R survey 4.1, whose degrees of freedom are those of the regression, one fewer than the design's.
     *
     * @param difference one estimate less another, in any unit
     * @param standardError its standard error by the design, covariance included
     * @param degreesOfFreedom those of the design, or of Satterthwaite for independent samples; may be infinite
     * @return the test, or why there is none: below one degree of freedom, or a standard error of 0
     * @throws IllegalArgumentException when an argument is not a number, or the standard error is below 0
     */
    public static TestOutcome difference(double difference, double standardError, double degreesOfFreedom) {
        Require.that(Double.isFinite(difference), "difference", difference);
        Require.atLeast(0, "standardError", standardError);
        Require.that(!Double.isNaN(degreesOfFreedom), "degreesOfFreedom", degreesOfFreedom);
        if (degreesOfFreedom < 1) {
            return new TestOutcome.None(Untested.NO_DEGREES_OF_FREEDOM);
        }
        double t = difference / standardError;
        if (!Double.isFinite(t)) {
            return new TestOutcome.None(Untested.NO_VARIATION);
        }
        double p = Math.min(1, 2 * above(Math.abs(t), degreesOfFreedom));
        return new TestOutcome.Found(TestKind.STUDENT, t, 1, degreesOfFreedom, p);
    }

    private static double above(double t, double degreesOfFreedom) {
        return Double.isInfinite(degreesOfFreedom)
                ? NormalDistribution.of(0, 1).survivalProbability(t)
                : TDistribution.of(degreesOfFreedom).survivalProbability(t);
    }

    /**
     * Tests whether the answers to two questions go together, in a table of R rows and C columns: Pearson's statistic with the
     * second-order correction of Rao and Scott (Annals of Statistics 12, 1984), against F; as {@code svychisq(statistic = "F")}
     * in R survey 4.1. Rows and columns without answers are left out.
     *
     * @param table the estimated shares of the cells, their covariance, respondents and degrees of freedom
     * @return the test, or why there is none
     */
    public static TestOutcome association(CellShares table) {
        CellShares met = table.withoutEmptyLines();
        if (met.degreesOfFreedom() < 1) {
            return new TestOutcome.None(Untested.NO_DEGREES_OF_FREEDOM);
        }
        return met.rows() < 2 || met.columns() < 2
                ? new TestOutcome.None(Untested.ONE_CATEGORY)
                : Associating.test(met);
    }
}
