package org.impactmodel.scoring.survey.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.Unestimated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShareIntervalTest {

    private static final IntervalEstimator USUAL = IntervalEstimator.at(0.95);

    /** A count out of a number of independent draws, its variance taken as known. */
    private static SampledShare counted(int yes, int n) {
        double share = (double) yes / n;
        return SampledShare.of(share, Math.sqrt(share * (1 - share) / n), n, Double.POSITIVE_INFINITY);
    }

    private static Interval ends(IntervalEstimator estimator, SampledShare share) {
        return estimator.share(share).interval().orElseThrow();
    }

    /** R 4.2.2: prop.test(x, n, correct = FALSE); the first, second and fourth in Newcombe 1998, 857-872, table I. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.25528851987827428, 0.36620957698280016",
        "15, 148, 0.062386399530736283, 0.160487241723308",
        "0, 20, 0, 0.1611251580528193",
        "1, 29, 0.006113214292762661, 0.17175521879320282",
        "20, 20, 0.83887484194718065, 1"
    })
    void ofTheUsualMethodIsWilsonsWithoutADesign(int yes, int n, double low, double high) {
        Interval found = ends(USUAL, counted(yes, n));
        assertThat(found.low()).isCloseTo(low, within(1e-12));
        assertThat(found.high()).isCloseTo(high, withinPercentage(1e-9));
        assertThat(found.method()).isEqualTo(IntervalMethod.WILSON);
    }

    /** R 4.2.2: binom.test(x, n) without a variance to read a size off. */
    @ParameterizedTest
    @CsvSource({"0, 20, 0, 0.16843347098308536", "20, 20, 0.83156652901691464, 1"})
    void ofBetaAtTheEndsIsClopperAndPearsons(int yes, int n, double low, double high) {
        SampledShare all = SampledShare.of((double) yes / n, 0, n, n - 1);
        Interval found = ends(USUAL.withMethod(IntervalMethod.BETA), all);
        assertThat(found.low()).isCloseTo(low, within(1e-9));
        assertThat(found.high()).isCloseTo(high, withinPercentage(1e-9));
    }

    /** t = 2.0930240544083092 (R: qt(.975, 19)), so that the high end is t² / (20 + t²) = 0.17968; peers print [0, 0]. */
    @Test
    void widensWithTheDegreesOfFreedomWhenNobodySaidYes() {
        double t = 2.0930240544083092;
        Interval found = ends(USUAL, SampledShare.of(0, 0, 20, 19));
        assertThat(found.low()).isZero();
        assertThat(found.high()).isCloseTo(t * t / (20 + t * t), withinPercentage(1e-9));
    }

    /** R 4.2.2, survey 4.1.1: svymean(~x, svydesign(~1, data = data.frame(x = rep(0:1, c(27, 275))))). */
    @Test
    void hasTheErrorOfASimpleRandomSampleByReference() {
        SampledShare simple = SampledShare.simple(275 / 302.0, 302);
        assertThat(simple.standardError()).isCloseTo(0.0164459148842693, withinPercentage(1e-9));
        assertThat(simple.degreesOfFreedom()).isEqualTo(301);
        assertThat(USUAL.share(SampledShare.simple(1, 1)))
                .isEqualTo(new Margin.Unknown(Unestimated.NO_DEGREES_OF_FREEDOM));
    }

    @Test
    void restsOnTheKishSizeWhereTheDesignSeemsToGain() {
        SampledShare gaining = SampledShare.of(0.4, 0.01, 50, 49);
        SampledShare plain = SampledShare.of(0.4, Math.sqrt(0.24 / 50), 50, 49);
        assertThat(ends(USUAL, gaining)).isEqualTo(ends(USUAL, plain));
        assertThat(ends(USUAL, gaining.withKishSize(25)).high())
                .isGreaterThan(ends(USUAL, gaining).high());
    }

    /** 10 clusters of 20: 1 + 19 x 0.1 = 2.9; t = 2.2621571627982049 (R: qt(.975, 9)); t² / (200 / 2.9 + t²) = 0.06907. */
    @Test
    void takesClustersForAlikeWhenNobodySaidYes() {
        double part = 2.2621571627982049 * 2.2621571627982049 * 2.9 / 200;
        Interval found = ends(USUAL, SampledShare.of(0, 0, 200, 9).withClusters(10));
        assertThat(found.high()).isCloseTo(part / (1 + part), withinPercentage(1e-9));
    }

    /**
     * 10 clusters of 20, 6 said yes, their variance that of independent draws: the design effect leans to
     * (6 x 1 + 3 x 2.9) / (6 + 3) = 1.6333; as if 200 / 1.6333 = 122.449 had been drawn alone.
     */
    @Test
    void leansTowardsAlikeClustersWhereFewSaidYes() {
        double error = Math.sqrt(0.03 * 0.97 / 200);
        Interval clustered = ends(USUAL, SampledShare.of(0.03, error, 200, 9).withClusters(10));
        Interval alone = ends(USUAL, SampledShare.of(0.03, error, 200, 9).withKishSize(200 / (14.7 / 9)));
        assertThat(clustered.low()).isCloseTo(alone.low(), withinPercentage(1e-9));
        assertThat(clustered.high()).isCloseTo(alone.high(), withinPercentage(1e-9));
    }

    @Test
    void believesClustersThatAreMoreAlikeThanUsual() {
        SampledShare alike = SampledShare.of(0.3, 0.1, 200, 9);
        assertThat(ends(USUAL, alike.withClusters(10))).isEqualTo(ends(USUAL, alike));
    }

    @Test
    void countsMoreUnitsThanAnswersAsRespondentsDrawnAlone() {
        SampledShare alone = SampledShare.of(0.3, 0.1, 20, 24);
        assertThat(ends(USUAL, alone.withClusters(25))).isEqualTo(ends(USUAL, alone));
    }

    @ParameterizedTest
    @EnumSource(
            value = IntervalMethod.class,
            names = {"WALD", "LOGIT", "ARCSINE", "LIKELIHOOD"})
    void isNoneAtTheEndsForMethodsThatRestOnTheVariance(IntervalMethod method) {
        for (double end : new double[] {0, 1, 1 - 1e-15}) {
            assertThat(USUAL.withMethod(method).share(SampledShare.of(end, 0, 20, 19)))
                    .isEqualTo(new Margin.Unknown(Unestimated.METHOD_HAS_NO_INTERVAL));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = IntervalMethod.class,
            names = {"WOODRUFF", "MOVER"},
            mode = EnumSource.Mode.EXCLUDE)
    void isNoneWithoutDegreesOfFreedom(IntervalMethod method) {
        assertThat(USUAL.withMethod(method).share(SampledShare.of(0.5, 0.1, 20, 0)))
                .isEqualTo(new Margin.Unknown(Unestimated.NO_DEGREES_OF_FREEDOM));
    }

    @Test
    void goesOntoItsEstimate() {
        Estimate estimate = Estimate.none(Target.of(Statistic.SHARE, "trust"), Base.of(20, 20), Unestimated.SUPPRESSED);
        Margin known = USUAL.share(SampledShare.of(0, 0, 20, 19));
        assertThat(known.onto(estimate).interval()).isEqualTo(known.interval());
        Margin none = USUAL.share(SampledShare.of(0.5, 0.1, 20, 0));
        assertThat(none.interval()).isEmpty();
        assertThat(none.onto(estimate).unavailable()).contains(Unestimated.NO_DEGREES_OF_FREEDOM);
    }

    @Test
    void refusesWhatIsNotAShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampledShare.of(1.2, 0.1, 20, 19))
                .withMessage("share: found 1.2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampledShare.of(Double.NaN, 0.1, 20, 19))
                .withMessageContaining("NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampledShare.of(0.5, -0.1, 20, 19))
                .withMessage("standardError: found -0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SampledShare.of(0.5, 0.1, 20, 19).withClusters(0))
                .withMessage("clusters: found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntervalEstimator.at(1))
                .withMessage("level: found 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> USUAL.withMethod(IntervalMethod.MOVER))
                .withMessage("method: found mover");
    }
}
