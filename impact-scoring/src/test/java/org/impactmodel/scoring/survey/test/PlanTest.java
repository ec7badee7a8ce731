package org.impactmodel.scoring.survey.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {

    /** R 4.2.2: power.prop.test(n, p1, power, tol = 1e-13)$p2 - p1. */
    @ParameterizedTest
    @CsvSource({
        "200, 0.5, 0.8, 0.13832418942101654",
        "200, 0.5, 0.9, 0.15918148134997967",
        "200, 0.3, 0.8, 0.13466045357077011",
        "200, 0.1, 0.8, 0.099701115000458196",
        "60, 0.5, 0.8, 0.24549435298970079",
        "200, 0.8, 0.8, 0.099773102359472676",
        "1000, 0.5, 0.8, 0.062486082588904202"
    })
    void findsTheRiseThatRFinds(long n, double share, double power, double rise) {
        assertThat(WavePlan.of(n, share).withPower(power).rise().orElseThrow()).isCloseTo(rise, within(1e-9));
    }

    /**
     * Two waves of 200 mayors tell a change of about 16 points from 50 %: at a power of 90 % with equal weights, or at the
     * usual 80 % with a design effect of 1.3 (R 4.2.2: power.prop.test(n = 200 / 1.3, p1 = .5, power = .8)).
     */
    @Test
    void tellsSixteenPointsWithTwoHundredMayors() {
        WavePlan mayors = WavePlan.of(200, 0.5);
        assertThat(mayors.withPower(0.9).rise().orElseThrow()).isCloseTo(0.159, within(5e-4));
        assertThat(mayors.withDesignEffect(1.3).rise().orElseThrow()).isCloseTo(0.15712742467299701, within(1e-9));
    }

    @Test
    void fallsAsItRises() {
        assertThat(WavePlan.of(200, 0.3).fall())
                .isNotEqualTo(WavePlan.of(200, 0.3).rise());
        assertThat(WavePlan.of(200, 0.3).fall().orElseThrow())
                .isCloseTo(WavePlan.of(200, 0.7).rise().orElseThrow(), within(1e-12));
    }

    @Test
    void findsNoRiseWhereThereIsNoRoom() {
        assertThat(WavePlan.of(10, 0.9).rise()).isEmpty();
        assertThat(WavePlan.of(10, 1).rise()).isEmpty();
        assertThat(WavePlan.of(10, 0).fall()).isEmpty();
    }

    /** R 4.2.2: power.prop.test(p1 = .5, p2 = .75, power = .9)$n is 76.70693, power.prop.test(p1 = .1, p2 = .12, power = .8)$n 3840.847. */
    @Test
    void findsTheRespondentsThatRFinds() {
        assertThat(WavePlan.of(1, 0.5).withPower(0.9).respondentsFor(0.75)).isEqualTo(77);
        assertThat(WavePlan.of(1, 0.1).respondentsFor(0.12)).isEqualTo(3841);
        assertThat(WavePlan.of(1, 0.5).withPower(0.9).withDesignEffect(2).respondentsFor(0.75))
                .isEqualTo(154);
    }

    /** R 4.2.2: power.prop.test(n = 50, p1 = .5, p2 = .75)$power; power.prop.test(n = 200, p1 = .4, p2 = .45, sig.level = .01)$power. */
    @Test
    void findsThePowerThatRFinds() {
        assertThat(WavePlan.of(50, 0.5).powerFor(0.75)).isCloseTo(0.74016590133138793, withinPercentage(1e-7));
        assertThat(WavePlan.of(200, 0.4).withRisk(0.01).powerFor(0.45))
                .isCloseTo(0.058628651701980512, withinPercentage(1e-7));
    }

    /** By hand, from 50 % to 60 % with a correlation of 0.5 (z 1.959964 and 0.841621): (1.959964 √0.2475 + 0.841621 √(0.49 - √0.06))² / 0.01. */
    @Test
    void needsFewerWhereTheSamePeopleAnswer() {
        assertThat(WavePlan.of(1, 0.5).withCorrelation(0.5).respondentsFor(0.6)).isEqualTo(194);
        assertThat(WavePlan.of(200, 0.5).withCorrelation(0.5).rise().orElseThrow())
                .isLessThan(WavePlan.of(200, 0.5).rise().orElseThrow());
    }

    /** Cochran 1977, section 4.4: 1.959964² / 4 / 0.05² = 384.15; of 500 people 384.15 x 500 / (499 + 384.15) = 217.49. */
    @Test
    void findsTheRespondentsForAMargin() {
        assertThat(MarginPlan.of(0.5).respondentsFor(0.05)).isEqualTo(385);
        assertThat(MarginPlan.of(0.5).withPopulation(500).respondentsFor(0.05)).isEqualTo(218);
        assertThat(MarginPlan.of(0.5).withDesignEffect(1.5).respondentsFor(0.05))
                .isEqualTo(577);
        assertThat(MarginPlan.of(0.5).withPopulation(101).respondentsFor(0.001)).isEqualTo(101);
    }

    /** 1.959964 √(0.25 / 200) = 0.0692952; of 300 people times √(100 / 299). */
    @Test
    void findsTheMarginOfRespondents() {
        assertThat(MarginPlan.of(0.5).marginOf(200)).isCloseTo(0.0692952, within(1e-7));
        assertThat(MarginPlan.of(0.5).withPopulation(300).marginOf(200)).isCloseTo(0.0400745, within(1e-7));
        assertThat(MarginPlan.of(0.5).withPopulation(200).marginOf(200)).isZero();
    }

    @Test
    void refusesWhatIsNoPlan() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WavePlan.of(0, 0.5))
                .withMessage("respondents: found 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WavePlan.of(200, 0.5).withPower(0.05))
                .withMessage("power: found 0.05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WavePlan.of(200, 0.5).withCorrelation(1))
                .withMessage("correlation: found 1.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WavePlan.of(200, 0.5).respondentsFor(0.5))
                .withMessage("later: found 0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MarginPlan.of(0.5).withPopulation(100).marginOf(101))
                .withMessage("respondents: found 101");
    }
}
