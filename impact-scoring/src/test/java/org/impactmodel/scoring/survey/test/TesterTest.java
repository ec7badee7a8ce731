package org.impactmodel.scoring.survey.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TesterTest {

    private static final double[][] HALVES = {{0.3, 0.2}, {0.2, 0.3}};

    /** R 4.2.2: 2 * pt(-abs(t), df), and 2 * pnorm(-8.2). */
    @ParameterizedTest
    @CsvSource({
        "2.1, 11, 0.059600319608065951",
        "8.5, 199, 4.4572115992946694e-15",
        "20, 30, 6.7490836657712847e-19",
        "0.001, 5, 0.99924078677219763",
        "12, 4, 0.00027642854850297303",
        "40, 1, 0.015912179824051624",
        "9.9, 1e6, 4.1729621177691185e-23",
        "8.2, Infinity, 2.4038703085471717e-16"
    })
    void givesThePValuesOfRFarOutInTheTails(double t, double degreesOfFreedom, double p) {
        for (double sign : new double[] {-1, 1}) {
            TestOutcome.Found found = (TestOutcome.Found) Tester.difference(sign * t * 3, 3, degreesOfFreedom);
            assertThat(found.pValue()).isCloseTo(p, withinPercentage(1e-4));
            assertThat(found.statistic()).isCloseTo(sign * t, withinPercentage(1e-9));
        }
    }

    @Test
    void testsNothingWithoutFreedomOrVariation() {
        assertThat(Tester.difference(0.1, 0.05, 0)).isEqualTo(new TestOutcome.None(Untested.NO_DEGREES_OF_FREEDOM));
        assertThat(Tester.difference(0.1, 0, 9)).isEqualTo(new TestOutcome.None(Untested.NO_VARIATION));
        assertThat(Tester.difference(0, 0, 9)).isEqualTo(new TestOutcome.None(Untested.NO_VARIATION));
        assertThat(Tester.difference(0, 0, 9).p()).isEmpty();
    }

    @Test
    void testsNoTableOfOneCategory() {
        CellShares one = CellShares.of(new double[][] {{0.4, 0.6}}, new double[2][2], 50, 49);
        CellShares alone = CellShares.of(new double[][] {{0.4, 0.6}, {0, 0}}, new double[4][4], 50, 49);
        assertThat(Tester.association(one)).isEqualTo(new TestOutcome.None(Untested.ONE_CATEGORY));
        assertThat(Tester.association(alone)).isEqualTo(new TestOutcome.None(Untested.ONE_CATEGORY));
    }

    @Test
    void testsNoTableWithoutFreedomOrVariation() {
        assertThat(Tester.association(CellShares.of(HALVES, new double[4][4], 50, 49)))
                .isEqualTo(new TestOutcome.None(Untested.NO_VARIATION));
        assertThat(Tester.association(CellShares.of(HALVES, new double[4][4], 50, 0)))
                .isEqualTo(new TestOutcome.None(Untested.NO_DEGREES_OF_FREEDOM));
    }

    /**
     * Independent draws: the design effects are 1, so that F is Pearson's 50 x 0.04 = 2 (each of four cells is 0.05 off 0.25) and
     * its limit without end is chi-square with one degree: R 4.2.2 pchisq(2, 1, lower.tail = FALSE).
     */
    @Test
    void isPearsonsTestWhereTheDesignHasNoEffect() {
        TestOutcome.Found found = (TestOutcome.Found)
                Tester.association(CellShares.of(HALVES, independent(50), 50, Double.POSITIVE_INFINITY));
        assertThat(found.statistic()).isCloseTo(2, withinPercentage(1e-9));
        assertThat(found.pValue()).isCloseTo(0.15729920705028513, withinPercentage(1e-7));
    }

    @Test
    void leavesOutRowsAndColumnsWithoutAnswers() {
        double[][] wide = {{0.3, 0, 0.2}, {0, 0, 0}, {0.2, 0, 0.3}};
        int[] met = {0, 2, 6, 8};
        double[][] covariance = new double[9][9];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                covariance[met[i]][met[j]] = independent(50)[i][j];
            }
        }
        assertThat(Tester.association(CellShares.of(wide, covariance, 50, 49)))
                .isEqualTo(Tester.association(CellShares.of(HALVES, independent(50), 50, 49)));
    }

    private static double[][] independent(double n) {
        double[] shares = {0.3, 0.2, 0.2, 0.3};
        double[][] covariance = new double[4][4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                covariance[i][j] = ((i == j ? shares[i] : 0) - shares[i] * shares[j]) / n;
            }
        }
        return covariance;
    }

    @Test
    void refusesWhatIsNoTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellShares.of(new double[][] {{0.5, 0.2}, {0.3}}, new double[3][3], 50, 49))
                .withMessage("shares: found 3 cells");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellShares.of(HALVES, new double[3][4], 50, 49))
                .withMessage("covariance: found 3 rows for 4 cells");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CellShares.of(new double[][] {{0.5, 0.2}, {0.3, 0.3}}, new double[4][4], 50, 49))
                .withMessageStartingWith("shares: found the sum 1.3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Tester.difference(Double.NaN, 1, 9))
                .withMessage("difference: found NaN");
    }
}
