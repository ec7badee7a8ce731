package org.impactmodel.scoring.survey.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Grade;
import org.impactmodel.model.estimate.Interval;
import org.impactmodel.model.estimate.IntervalMethod;
import org.impactmodel.model.estimate.Statistic;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.Unestimated;
import org.junit.jupiter.api.Test;

class GraderTest {
    private static final Grader GRADER = Grader.of(GradeStandard.ofSamples());
    private static final Target SHARE = Target.of(Statistic.SHARE, "trust").withOption("yes");
    private static final Target MEAN = Target.of(Statistic.MEAN, "age");

    private static Estimate share(double value, double low, double high, long respondents) {
        return estimate(SHARE, value, (high - low) / 4, respondents)
                .withInterval(new Interval(low, high, 0.95, IntervalMethod.BETA));
    }

    private static Estimate estimate(Target target, double value, double error, long respondents) {
        return new Estimate(
                target,
                OptionalDouble.of(value),
                OptionalDouble.of(error),
                Optional.empty(),
                OptionalDouble.of(100),
                OptionalDouble.of(1),
                OptionalDouble.of((double) respondents),
                Optional.of(Base.of(respondents, (double) respondents)),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> english(Judgement judgement) {
        return judgement.reasons().stream()
                .map(reason -> reason.words().in("en"))
                .toList();
    }

    @Test
    void publishesASureShare() {
        Judgement judgement = GRADER.judge(share(0.4, 0.34, 0.46, 300));
        assertThat(judgement.grade()).isEqualTo(Grade.PUBLISHABLE);
        assertThat(judgement.estimate().grade()).contains(Grade.PUBLISHABLE);
        assertThat(judgement.reasons()).isEmpty();
    }

    @Test
    void refusesTooFewRespondentsInBothLanguages() {
        Judgement judgement = GRADER.judge(share(0.5, 0.42, 0.58, 24));
        assertThat(judgement.grade()).isEqualTo(Grade.NOT_PUBLISHABLE);
        assertThat(english(judgement))
                .containsExactly(
                        "Respondents: 24, at least 30 required to publish",
                        "Effective size: 24, at least 30 required to publish");
        assertThat(judgement.reasons().get(0).words().in("fr")).isEqualTo("Répondants : 24, au moins 30 pour publier");
    }

    @Test
    void warnsOfAWideMargin() {
        Judgement judgement = GRADER.judge(share(0.5, 0.376, 0.624, 80));
        assertThat(judgement.grade()).isEqualTo(Grade.WITH_CAUTION);
        assertThat(english(judgement))
                .containsExactly("Margin: 12.4 points, at most 10 points required to publish without caution");
        assertThat(judgement.reasons().get(0).words().in("fr"))
                .isEqualTo("Marge : 12,4 points, au plus 10 points pour publier sans réserve");
    }

    /** The standard of Parker et al. (2017): a width of 0.30 is not presented. */
    @Test
    void refusesAMarginOfMoreThanFifteenPoints() {
        assertThat(GRADER.judge(share(0.5, 0.34, 0.66, 80)).grade()).isEqualTo(Grade.NOT_PUBLISHABLE);
    }

    /** 5 % between 2 % and 10.2 %: as wide as 164 % of the share; 95 % is as sure, and read with caution for its complement. */
    @Test
    void judgesASmallShareByItsRelativeWidth() {
        Judgement small = GRADER.judge(share(0.05, 0.02, 0.102, 150));
        assertThat(english(small))
                .containsExactly("Relative width of the interval: 164%, at most 130% required to publish");
        Judgement large = GRADER.judge(share(0.95, 0.898, 0.98, 150));
        assertThat(large.grade()).isEqualTo(Grade.WITH_CAUTION);
        assertThat(large.reasons()).extracting(GradeReason::criterion).containsExactly(Criterion.COMPLEMENT_WIDTH);
    }

    @Test
    void letsANarrowShareBeSmall() {
        assertThat(GRADER.judge(share(0.01, 0.003, 0.03, 400)).grade()).isEqualTo(Grade.PUBLISHABLE);
        assertThat(GRADER.judge(share(0, 0, 0.04, 100)).grade()).isEqualTo(Grade.PUBLISHABLE);
    }

    /** Statistics Canada: 16.5 % and 33.3 %. */
    @Test
    void judgesAMeanByItsCoefficientOfVariation() {
        assertThat(GRADER.judge(estimate(MEAN, 40, 6.4, 100)).grade()).isEqualTo(Grade.PUBLISHABLE);
        Judgement caution = GRADER.judge(estimate(MEAN, -40, 8, 100));
        assertThat(english(caution))
                .containsExactly("Coefficient of variation: 20%, at most 16.5% required to publish without caution");
        assertThat(caution.reasons().get(0).words().in("fr"))
                .isEqualTo("Coefficient de variation : 20 %, au plus 16,5 % pour publier sans réserve");
        assertThat(GRADER.judge(estimate(MEAN, 40, 14, 100)).grade()).isEqualTo(Grade.NOT_PUBLISHABLE);
    }

    @Test
    void judgesADifferenceOfSharesByItsMarginAndOthersByTheirCounts() {
        Target shares = Target.of(Statistic.DIFFERENCE, "trust").withOption("yes");
        Estimate near =
                estimate(shares, 0.001, 0.03, 200).withInterval(new Interval(-0.058, 0.06, 0.95, IntervalMethod.MOVER));
        assertThat(GRADER.judge(near).grade()).isEqualTo(Grade.PUBLISHABLE);
        Target means = Target.of(Statistic.DIFFERENCE, "age");
        assertThat(GRADER.judge(estimate(means, 0.001, 0.03, 200)).grade()).isEqualTo(Grade.PUBLISHABLE);
        assertThat(GRADER.judge(estimate(means, 0.001, 0.03, 45)).grade()).isEqualTo(Grade.WITH_CAUTION);
    }

    @Test
    void saysWhyThereIsNothingToJudge() {
        Judgement none = GRADER.judge(Estimate.none(SHARE, Base.of(0, 0), Unestimated.EMPTY_DOMAIN));
        assertThat(none.grade()).isEqualTo(Grade.NOT_PUBLISHABLE);
        assertThat(english(none)).containsExactly("No estimate: nobody in this part has answered");
    }

    @Test
    void readsVolunteersWithCaution() {
        Judgement judgement = GRADER.judge(share(0.5, 0.45, 0.55, 500).withoutInterval(Unestimated.VOLUNTEERS));
        assertThat(judgement.grade()).isEqualTo(Grade.WITH_CAUTION);
        assertThat(english(judgement))
                .containsExactly("No margin of error: volunteers stand for themselves alone: no margin");
    }

    @Test
    void judgesModelsByHowSureTheyAreAlone() {
        Estimate unsampled = share(0.4, 0.35, 0.45, 0);
        assertThat(GRADER.judge(unsampled).grade()).isEqualTo(Grade.NOT_PUBLISHABLE);
        assertThat(Grader.of(GradeStandard.ofModels()).judge(unsampled).grade()).isEqualTo(Grade.PUBLISHABLE);
    }

    @Test
    void followsOtherThresholds() {
        GradeStandard strict = GradeStandard.ofSamples()
                .withRespondents(new Limits(200, 100))
                .withHalfWidth(new Limits(0.02, 0.05))
                .withVariation(new Limits(0.01, 0.02));
        Judgement judgement = Grader.of(strict).judge(share(0.4, 0.34, 0.46, 150));
        assertThat(judgement.reasons())
                .extracting(GradeReason::criterion)
                .containsExactly(Criterion.HALF_WIDTH, Criterion.RESPONDENTS);
        assertThat(Grader.of(strict).judge(estimate(MEAN, 40, 0.6, 300)).grade())
                .isEqualTo(Grade.WITH_CAUTION);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Limits(-1, 0))
                .withMessage("limits: 0 or more is required, found -1.0, 0.0");
    }

    /** More respondents and a narrower interval never make a grade worse. */
    @Property
    void surerIsNeverWorse(
            @ForAll @DoubleRange(min = 0.05, max = 0.95) double value,
            @ForAll @DoubleRange(min = 0, max = 0.5) double half,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll @IntRange(min = 0, max = 300) int respondents) {
        Grade wide = GRADER.judge(share(value, value - half, value + half, respondents))
                .grade();
        Grade narrow = GRADER.judge(share(value, value - half * part, value + half * part, respondents + 50L))
                .grade();
        assertThat(narrow).isLessThanOrEqualTo(wide);
    }
}
