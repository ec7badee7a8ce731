package org.impactmodel.scoring.survey.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantilesTest {

    /** R 4.2.2: qt((1 + level) / 2, df). */
    @ParameterizedTest
    @CsvSource({
        "0.95, 1, 12.706204736174694",
        "0.95, 2, 4.3026527297494619",
        "0.95, 7.5, 2.3330396268649736",
        "0.90, 11, 1.7958848187040435",
        "0.99, 23, 2.8073356837699985",
        "0.999, 3, 12.923978636687961",
        "0.95, 1e5, 1.9599877075346088",
        "0.95, Infinity, 1.959963984540054"
    })
    void ofStudentAgreeWithR(double level, double degreesOfFreedom, double expected) {
        assertThat(Quantiles.student(level, degreesOfFreedom)).isCloseTo(expected, withinPercentage(1e-11));
    }

    /** R 4.2.2: qbeta(p, a, b). */
    @ParameterizedTest
    @CsvSource({"0.025, 0.16, 8.84, 7.3115330656441533e-12", "1e-6, 0.5, 20, 3.9763811069741414e-14"})
    void ofBetaAgreeWithRNearZero(double probability, double a, double b, double expected) {
        assertThat(Quantiles.beta(probability, a, b)).isCloseTo(expected, withinPercentage(1e-7));
    }
}
