package org.impactmodel.scoring.survey.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.estimate.Unestimated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapIntervalTest {

    private static final IntervalEstimator USUAL = IntervalEstimator.at(0.95);

    private static SampledShare counted(int yes, int n) {
        double share = (double) yes / n;
        return SampledShare.of(share, Math.sqrt(share * (1 - share) / n), n, Double.POSITIVE_INFINITY);
    }

    /** Newcombe, Statistics in Medicine 17, 1998, 873-890, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1",
        "10, 10, 0, 10, 0.6075, 1"
    })
    void ofSharesIsNewcombes(int yes, int n, int otherYes, int otherN, double low, double high) {
        Interval found =
                USUAL.gap(counted(yes, n), counted(otherYes, otherN)).interval().orElseThrow();
        assertThat(found.low()).isCloseTo(low, within(5e-5));
        assertThat(found.high()).isCloseTo(high, within(5e-5));
        assertThat(found.method()).isEqualTo(IntervalMethod.MOVER);
    }

    /**
     * 9 and 6 of 10, correlation 0.5. Wilson's ends by R 4.2.2 prop.test(correct = FALSE) are 0.5958500 … 0.9821238 and
     * 0.3126738 … 0.8318197, so that the ends are 0.3 - √(0.30415² + 0.2318197² - 0.30415 x 0.2318197) and
     * 0.3 + √(0.0821238² + 0.2873262² - 0.0821238 x 0.2873262) (Zou and Donner 2008).
     */
    @Test
    void ofSharesThatGoTogetherIsShorter() {
        Interval found =
                USUAL.gap(counted(9, 10), counted(6, 10), 0.5).interval().orElseThrow();
        assertThat(found.low()).isCloseTo(0.024791643653136797, withinPercentage(1e-9));
        assertThat(found.high()).isCloseTo(0.55632861890175977, withinPercentage(1e-9));
    }

    @Test
    void ofSharesByWaldIsTheUsualOneOfTwoSamples() {
        IntervalEstimator wald = USUAL.withMethod(IntervalMethod.WALD);
        Interval found = wald.gap(counted(56, 70), counted(48, 80)).interval().orElseThrow();
        double error = Math.sqrt(0.16 / 70 + 0.24 / 80);
        assertThat(found.low()).isCloseTo(0.2 - 1.959963984540054 * error, withinPercentage(1e-9));
    }

    @Test
    void ofSharesHasTheReasonOfTheSideThatHasNone() {
        SampledShare none = SampledShare.of(0.4, 0.1, 20, 0);
        assertThat(USUAL.gap(none, counted(5, 10))).isEqualTo(new Margin.Unknown(Unestimated.NO_DEGREES_OF_FREEDOM));
        assertThat(USUAL.withMethod(IntervalMethod.LOGIT).gap(counted(5, 10), counted(0, 10)))
                .isEqualTo(new Margin.Unknown(Unestimated.METHOD_HAS_NO_INTERVAL));
    }

    @Test
    void refusesACorrelationThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.gap(counted(5, 10), counted(6, 10), 1.5))
                .withMessage("correlation: found 1.5");
    }

    /** R 4.2.2: t.test(len ~ supp, ToothGrowth), Welch's, whose freedom of 55.309 is Satterthwaite's. */
    @Test
    void ofMeansIsWelchs() {
        SampledMean first = new SampledMean(20.663333333333334, 6.6055610497223620 / Math.sqrt(30), 29);
        SampledMean second = new SampledMean(16.963333333333335, 8.2660286646646384 / Math.sqrt(30), 29);
        Interval found = USUAL.meanGap(first, second).interval().orElseThrow();
        assertThat(first.less(second).degreesOfFreedom()).isCloseTo(55.30943268264059, withinPercentage(1e-9));
        assertThat(found.low()).isCloseTo(-0.17101561836716456, withinPercentage(1e-9));
        assertThat(found.high()).isCloseTo(7.57101561836716286, withinPercentage(1e-9));
        assertThat(found.method()).isEqualTo(IntervalMethod.WALD);
    }

    /** R 4.2.2 with survey 4.1.1: svymean(~api00, d); confint(., df = degf(d)), rows "mean" of expected_estimates.csv. */
    @Test
    void ofAMeanIsThatOfR() {
        Interval found = USUAL.mean(new SampledMean(656.58500000000004, 9.2497220392828119, 199))
                .interval()
                .orElseThrow();
        assertThat(found.low()).isCloseTo(638.34495009212662, withinPercentage(1e-9));
        assertThat(found.high()).isCloseTo(674.82504990787345, withinPercentage(1e-9));
    }

    @Test
    void ofAMeanIsNoneWhereAllAnsweredTheSameOrFewWereDrawn() {
        assertThat(USUAL.mean(new SampledMean(5, 0, 19)))
                .isEqualTo(new Margin.Unknown(Unestimated.METHOD_HAS_NO_INTERVAL));
        assertThat(USUAL.mean(new SampledMean(5, 1, 0)))
                .isEqualTo(new Margin.Unknown(Unestimated.NO_DEGREES_OF_FREEDOM));
        assertThat(USUAL.meanGap(new SampledMean(5, 1, 0), new SampledMean(4, 1, 9)))
                .isEqualTo(new Margin.Unknown(Unestimated.NO_DEGREES_OF_FREEDOM));
        assertThat(USUAL.meanGap(new SampledMean(5, 0, 9), new SampledMean(4, 0, 9)))
                .isEqualTo(new Margin.Unknown(Unestimated.METHOD_HAS_NO_INTERVAL));
    }

    @Test
    void ofAMeanAndOneWithoutDoubtKeepsTheFreedomOfTheFirst() {
        Margin gap = USUAL.meanGap(new SampledMean(5, 1, 9), new SampledMean(4, 0, 3));
        assertThat(gap).isEqualTo(USUAL.mean(new SampledMean(1, 1, 9)));
    }
}
