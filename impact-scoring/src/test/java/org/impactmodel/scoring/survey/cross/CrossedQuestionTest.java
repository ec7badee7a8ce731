package org.impactmodel.scoring.survey.cross;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.scoring.survey.Shares;
import org.impactmodel.scoring.survey.test.Adjustment;
import org.impactmodel.scoring.survey.test.Verdict;
import org.junit.jupiter.api.Test;

class CrossedQuestionTest {

    /** Margins of 2 standard errors: 0.6 ± 0.08, 0.5 ± 0.06, 0.3 ± 0.08. */
    private static final PopulationView CITIZENS = new PopulationView("citizens", Shares.told(0.6, 0.04, 401));

    private static final PopulationView MAYORS = new PopulationView("mayors", Shares.told(0.5, 0.03, 201));
    private static final PopulationView LEADERS = new PopulationView("leaders", Shares.told(0.3, 0.04, 101));

    private static CrossedQuestion crossed(PopulationView... views) {
        return CrossedQuestion.of(List.of(views), Adjustment.HOLM, 0.05);
    }

    @Test
    void setsEachPopulationAgainstEachOtherOnceInTheOrderOfTheViews() {
        assertThat(crossed(CITIZENS, MAYORS, LEADERS).gaps())
                .extracting(gap -> gap.first() + " " + gap.second())
                .containsExactly("citizens mayors", "citizens leaders", "mayors leaders");
    }

    @Test
    void addsTheVariancesOfSamplesThatWereDrawnApart() {
        PopulationGap gap = crossed(CITIZENS, MAYORS).gaps().get(0);
        assertThat(gap.gap().value().orElseThrow()).isCloseTo(0.1, within(1e-12));
        // by hand: √(0.04² + 0.03²)
        assertThat(gap.gap().standardError().orElseThrow()).isCloseTo(0.05, within(1e-12));
    }

    @Test
    void findsTheDegreesOfFreedomOfSatterthwaite() {
        // R 4.2.2: (.04^2+.03^2)^2 / (.04^4/400 + .03^4/200)
        double df = 598.086124401914;
        assertThat(crossed(CITIZENS, MAYORS)
                        .gaps()
                        .get(0)
                        .gap()
                        .degreesOfFreedom()
                        .orElseThrow())
                .isCloseTo(df, within(1e-9));
    }

    @Test
    void makesTheEndsOfAGapFromTheEndsOfBoth() {
        Interval interval =
                crossed(CITIZENS, MAYORS).gaps().get(0).gap().interval().orElseThrow();
        // by hand, MOVER (Zou and Donner 2008, equation 3): 0.1 ± √(0.08² + 0.06²)
        assertThat(interval.low()).isCloseTo(0.0, within(1e-12));
        assertThat(interval.high()).isCloseTo(0.2, within(1e-12));
    }

    @Test
    void readsAllGapsAsOneFamily() {
        List<PopulationGap> gaps = crossed(CITIZENS, MAYORS, LEADERS).gaps();
        // R 4.2.2: p <- 2*pt(-c(2, 5.303300858899107, 4), c(598.086124401914, 320, 210.792580101180));
        // p.adjust(p, "holm")
        assertThat(gaps.get(0).tested().adjusted().orElseThrow()).isCloseTo(0.0459519846830137, within(1e-9));
        assertThat(gaps.get(2).tested().adjusted().orElseThrow()).isCloseTo(1.75313774429822e-4, within(1e-9));
        assertThat(gaps).extracting(gap -> gap.tested().verdict()).contains(Verdict.MORE_THAN_CHANCE);
    }

    @Test
    void turnsItsSignWithTheOrderOfTheViewsAndNothingElse() {
        PopulationGap one = crossed(CITIZENS, LEADERS).gaps().get(0);
        PopulationGap other = crossed(LEADERS, CITIZENS).gaps().get(0);
        assertThat(other.gap().value().orElseThrow())
                .isEqualTo(-one.gap().value().orElseThrow());
        assertThat(other.gap().interval().orElseThrow().low())
                .isCloseTo(-one.gap().interval().orElseThrow().high(), within(1e-12));
        assertThat(other.tested().adjusted()).isEqualTo(one.tested().adjusted());
    }

    @Test
    void keepsAViewThatTellsNothingAndSaysWhy() {
        CrossedQuestion question = crossed(CITIZENS, new PopulationView("mayors", Shares.none()), LEADERS);
        assertThat(question.views()).hasSize(3);
        assertThat(question.gaps().get(0).gap().value()).isEmpty();
        assertThat(question.gaps().get(0).gap().unavailable()).contains(Unestimated.EMPTY_DOMAIN);
        assertThat(question.gaps().get(0).tested().verdict()).isEqualTo(Verdict.NOT_TESTED);
        assertThat(question.gaps().get(1).gap().value()).isPresent();
    }

    @Test
    void refusesAPopulationThatComesTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> crossed(CITIZENS, CITIZENS))
                .withMessage("views: each population is needed once, found [citizens, citizens]");
    }

    @Test
    void refusesToTakeAMeanFromAShare() {
        Estimate mean = Estimate.none(Target.of(Statistic.MEAN, "trust"), Base.of(0, 0), Unestimated.EMPTY_DOMAIN);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> crossed(CITIZENS, new PopulationView("mayors", mean)))
                .withMessage("second: a share is required, found a mean");
    }
}
