package org.impactmodel.scoring.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Gap;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.test.TestOutcome;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final NumberColumn SAMPLED = NumberColumn.of(4, 6, 7, 3, 5, 8);

    private static SurveyEstimator census(int size) {
        return SurveyEstimator.of(SurveyDesign.builder(SampleKind.CENSUS, size).build());
    }

    private static Estimate mean(SurveyEstimator estimator, NumberColumn numbers) {
        return estimator.estimate(new Measure.Mean("trust", numbers)).at(0);
    }

    /** R 4.2.2: {@code t.test(c(4, 6, 7, 3, 5, 8), mu = 4)}: t = 1.9640, df = 5, p-value = 0.10675; the interval less 4. */
    @Test
    void setsASampleAgainstACensusAsAgainstAKnownFigure() {
        Gap gap = Gaps.independent(
                mean(SurveyEstimator.of(SurveyDesign.simple(6)), SAMPLED), mean(census(3), NumberColumn.of(3, 4, 5)));

        assertThat(gap.value().orElseThrow()).isCloseTo(1.5, within(1e-12));
        assertThat(gap.standardError().orElseThrow()).isCloseTo(0.763762615825973, within(1e-12));
        assertThat(gap.degreesOfFreedom()).hasValue(5);
        assertThat(gap.interval().orElseThrow().low()).isCloseTo(-0.463314306980323, within(1e-9));
        TestOutcome.Found found = (TestOutcome.Found) Gaps.test(gap);
        assertThat(found.statistic()).isCloseTo(1.96396101212393, within(1e-9));
        assertThat(found.pValue()).isCloseTo(0.106745522355092, within(1e-9));
    }

    /** The ends of the sample's own share, each less the known one. */
    @Test
    void movesTheIntervalOfASampledShareByTheShareOfACensus() {
        CategoryColumn few = CategoryColumn.of(List.of("yes", "no"), 0, 0, 1, 1, 1, 1, 1, 1, 1, 1);
        CategoryColumn all = CategoryColumn.of(List.of("yes", "no"), 0, 1, 1, 1);
        Estimate sampled = SurveyEstimator.of(SurveyDesign.simple(10))
                .estimate(new Measure.Shares("trust", few))
                .at(0);
        Estimate known = census(4).estimate(new Measure.Shares("trust", all)).at(0);

        Gap gap = Gaps.independent(known, sampled);

        assertThat(gap.interval().orElseThrow().low())
                .isCloseTo(0.25 - sampled.interval().orElseThrow().high(), within(1e-15));
        assertThat(gap.interval().orElseThrow().high())
                .isCloseTo(0.25 - sampled.interval().orElseThrow().low(), within(1e-15));
        assertThat(gap.first()).isEqualTo(known);
    }

    @Test
    void tellsNoMarginBetweenTwoCensuses() {
        Gap gap = Gaps.independent(mean(census(3), NumberColumn.of(3, 4, 5)), mean(census(2), NumberColumn.of(1, 2)));

        assertThat(gap.value()).hasValue(2.5);
        assertThat(gap.interval()).isEmpty();
        assertThat(gap.unavailable()).isEqualTo(Optional.of(Unestimated.CENSUS));
        assertThat(gap.first().target().statistic()).isEqualTo(Statistic.MEAN);
    }
}
