package org.impactmodel.scoring.survey.wave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.period.Period;
import org.impactmodel.scoring.survey.Shares;
import org.impactmodel.scoring.survey.test.Adjustment;
import org.impactmodel.scoring.survey.test.TestFamily;
import org.impactmodel.scoring.survey.test.Verdict;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final WaveEstimate FIRST = wave(2012, Shares.told(0.3, 0.03, 201));
    private static final WaveEstimate SECOND = wave(2017, Shares.told(0.35, 0.04, 201));
    private static final WaveEstimate THIRD = wave(2022, Shares.told(0.5, 0.03, 201));

    private static WaveEstimate wave(int year, Estimate estimate) {
        return new WaveEstimate("wave-" + year, Period.ofYear(year), estimate);
    }

    private static Trend trend(WaveEstimate... waves) {
        return Trend.of(List.of(waves), Adjustment.HOLM, 0.05);
    }

    @Test
    void takesEachWaveLessTheOneBeforeAndTheLastLessTheFirst() {
        assertThat(trend(FIRST, SECOND, THIRD).changes())
                .extracting(change -> change.later() + " − " + change.earlier())
                .containsExactly("wave-2017 − wave-2012", "wave-2022 − wave-2017", "wave-2022 − wave-2012");
    }

    @Test
    void tellsTheOneChangeOfTwoWavesOnce() {
        assertThat(trend(FIRST, THIRD).changes()).hasSize(1);
    }

    @Test
    void putsWavesInTheOrderOfTime() {
        assertThat(trend(THIRD, FIRST, SECOND)).isEqualTo(trend(FIRST, SECOND, THIRD));
    }

    @Test
    void addsTheVariancesOfSamplesThatWereDrawnAfresh() {
        WaveChange change = trend(FIRST, SECOND).changes().get(0);
        assertThat(change.gap().value().orElseThrow()).isCloseTo(0.05, within(1e-12));
        // by hand: √(0.03² + 0.04²)
        assertThat(change.gap().standardError().orElseThrow()).isCloseTo(0.05, within(1e-12));
        assertThat(change.tested().verdict()).isNotEqualTo(Verdict.MORE_THAN_CHANCE);
    }

    @Test
    void isSurerWhereTheSamePeopleAnsweredAgain() {
        TestFamily none = TestFamily.of(Adjustment.HOLM, 0.05);
        WaveChange change = Trend.of(List.of(FIRST, SECOND), none, (earlier, later) -> 0.0008)
                .changes()
                .get(0);
        // by hand: √(0.03² + 0.04² − 2 × 0.0008)
        assertThat(change.gap().standardError().orElseThrow()).isCloseTo(0.03, within(1e-12));
        // by hand, MOVER (Zou and Donner 2008, equation 4), correlation 2/3: 0.05 ± √(0.06² + 0.08² − 4/3 × 0.06 ×
        // 0.08)
        assertThat(change.gap().interval().orElseThrow().low()).isCloseTo(0.05 - 0.06, within(1e-12));
        assertThat(change.gap().interval().orElseThrow().high()).isCloseTo(0.05 + 0.06, within(1e-12));
    }

    @Test
    void asksForTheCovarianceOfWavesByTheirPlaceInTime() {
        TestFamily none = TestFamily.of(Adjustment.HOLM, 0.05);
        List<WaveChange> changes = Trend.of(
                        List.of(THIRD, SECOND, FIRST),
                        none,
                        (earlier, later) -> earlier == 0 && later == 1 ? 0.0008 : 0)
                .changes();
        assertThat(changes.get(0).gap().standardError().orElseThrow()).isCloseTo(0.03, within(1e-12));
        assertThat(changes.get(1).gap().standardError().orElseThrow()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void saysWhyThereIsNoChangeFromAWaveThatTellsNothing() {
        List<WaveChange> changes =
                trend(FIRST, wave(2017, Shares.none()), THIRD).changes();
        assertThat(changes.get(0).gap().unavailable()).contains(Unestimated.EMPTY_DOMAIN);
        assertThat(changes.get(0).tested().verdict()).isEqualTo(Verdict.NOT_TESTED);
        assertThat(changes.get(2).tested().verdict()).isEqualTo(Verdict.MORE_THAN_CHANCE);
    }

    @Test
    void refusesOneWaveAloneAndAWaveThatComesTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend(FIRST))
                .withMessage("waves: two or more different ones are required, found [wave-2012]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> trend(FIRST, SECOND, FIRST))
                .withMessageContaining("[wave-2012, wave-2017, wave-2012]");
    }
}
