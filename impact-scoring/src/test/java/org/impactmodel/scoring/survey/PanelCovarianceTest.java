package org.impactmodel.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.scoring.survey.PanelCovariance.Wave;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.design.SurveyDesignBuilder;
import org.junit.jupiter.api.Test;

/**
 * Against R survey 4.1.1: {@code svyby(~y, ~wave, svydesign(id = ~person, strata = ~stratum, weights = ~w, data = both),
 * svymean, covmat = TRUE)}, in which {@code both} holds the rows of both waves.
 */
class PanelCovarianceTest {

    private static final double[] EARLIER_WEIGHTS = {10, 20, 30, 5, 15, 10};
    private static final double[] LATER_WEIGHTS = {12, 18, 25, 6, 14, 12};
    private static final NumberColumn EARLIER = NumberColumn.of(1, 0, 1, 1, 0, 0);
    private static final NumberColumn LATER = NumberColumn.of(1, 1, 0, 1, 1, 0);

    private static Estimates mean(boolean stratified, NumberColumn answers, double... weights) {
        SurveyDesignBuilder builder =
                SurveyDesign.builder(SampleKind.PROBABILITY, 6).weightedBy(NumberColumn.of(weights));
        SurveyDesign design = stratified
                ? builder.stratifiedBy(CategoryColumn.of(List.of("x", "y"), 0, 0, 0, 1, 1, 1))
                        .build()
                : builder.build();
        return SurveyEstimator.of(design).estimate(new Measure.Mean("y", answers));
    }

    private static CategoryColumn names(String... people) {
        return CategoryColumn.of(
                List.of(people), IntStream.range(0, people.length).toArray());
    }

    private static final CategoryColumn FIRST = names("a", "b", "c", "d", "e", "f");

    @Test
    void isThatOfROfAPanelInStrataThatIsAskedAgainInAnotherOrder() {
        Estimates earlier = mean(true, EARLIER, EARLIER_WEIGHTS);
        Estimates later = mean(true, LATER, LATER_WEIGHTS);
        double covariance = PanelCovariance.of(
                new Wave(earlier, 0, FIRST), new Wave(later, 0, names("c", "a", "b", "f", "d", "e")));
        assertThat(covariance).isCloseTo(0.06189354237313015, within(1e-15));
        // SE(svycontrast(both, c(-1, 1)))
        assertThat(Gaps.correlated(later.at(0), earlier.at(0), covariance)
                        .standardError()
                        .orElseThrow())
                .isCloseTo(0.1413178155945702, within(1e-14));
    }

    /**
     * By hand: b, c, d and f answered twice; of person i the linearised value is z = w (y − ȳ) / Σw, with ȳ = 1/2 of 90 and
     * 50/87 of 87. Σ z₁z₂ over the four is 0.005159935996241982, times 6/5 for the six units of each wave. R, for which the
     * eight persons of both waves are the units of one sample, multiplies by 8/7: 0.005897069709990838.
     */
    @Test
    void countsThoseWhoAnsweredTwiceAlone() {
        Estimates earlier = mean(false, EARLIER, EARLIER_WEIGHTS);
        Estimates later = mean(false, LATER, LATER_WEIGHTS);
        double covariance = PanelCovariance.of(
                new Wave(earlier, 0, FIRST), new Wave(later, 0, names("b", "c", "g", "d", "f", "h")));
        assertThat(covariance).isCloseTo(0.006191923195490378, within(1e-16));
        assertThat(covariance / (6.0 / 5) * (8.0 / 7)).isCloseTo(0.005897069709990838, within(1e-16));
    }

    @Test
    void isTheVarianceWhereTheWaveIsSetAgainstItself() {
        Estimates wave = mean(true, EARLIER, EARLIER_WEIGHTS);
        assertThat(PanelCovariance.of(new Wave(wave, 0, FIRST), new Wave(wave, 0, FIRST)))
                .isCloseTo(wave.covariance(0, 0), within(1e-15));
    }

    @Test
    void isZeroWhereNobodyWasAskedTwice() {
        Estimates earlier = mean(true, EARLIER, EARLIER_WEIGHTS);
        Estimates later = mean(true, LATER, LATER_WEIGHTS);
        Wave strangers = new Wave(later, 0, names("g", "h", "i", "j", "k", "l"));
        assertThat(PanelCovariance.of(new Wave(earlier, 0, FIRST), strangers)).isZero();
    }

    @Test
    void refusesNamesThatDoNotFitTheSample() {
        Estimates wave = mean(true, EARLIER, EARLIER_WEIGHTS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Wave(wave, 0, names("a")))
                .withMessage("who: 6 names are required, found 1");
    }
}
