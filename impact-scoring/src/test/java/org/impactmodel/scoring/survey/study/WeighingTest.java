package org.impactmodel.scoring.survey.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.junit.jupiter.api.Test;

/** From the answers and a recipe to the estimates; figures by hand. */
class WeighingTest {

    private static final WeightingMethod ONE = new WeightingMethod.PostStratification();
    private static final SurveyStudy STUDY = SurveyStudy.of(SurveyStudyTest.table());

    /** The points of trust weigh 20, 35 and 45: they are to weigh 40, 35 and 25, so twice, once and 5/9 of what they do. */
    @Test
    void fitsTheWeightsToTheMarginOfARating() {
        Margin points = Margin.counts(
                "trust", "invented", CategoryTotal.of("1", 40), CategoryTotal.of("2", 35), CategoryTotal.of("3", 25));
        Weighing weighing = STUDY.weigh(WeightingRecipe.of(ONE, points));
        assertThat(weighing.problems()).isEmpty();
        assertThat(weighing.weights().orElseThrow().weights())
                .containsExactly(new double[] {20, 20, 50 / 9.0, 100 / 9.0, 10, 10, 15, 75 / 9.0}, within(1e-12));
        assertThat(weighing.orThrow().shares("region").get(0).value().orElseThrow())
                .isCloseTo(0.4 + 1 / 6.0, within(1e-12));
    }

    @Test
    void leavesTheStudyAsItWasAndTellsWhyWhereARecipeCannotBeFollowed() {
        Margin regions = Margin.counts("region", "invented", CategoryTotal.of("24", 60));
        Weighing weighing = STUDY.weigh(WeightingRecipe.of(ONE, regions));
        assertThat(weighing.study()).isSameAs(STUDY);
        assertThat(weighing.weights()).isEmpty();
        assertThatThrownBy(weighing::orThrow)
                .isInstanceOf(UnweighableException.class)
                .hasMessage(
                        "/margins/0/totals [category-not-in-margin] Respondents of region=53, a category that the margin"
                                + " misses: 4, the first in row 5.\n    → Add the category and its total, or recode the respondents.");
    }

    @Test
    void doesNotTakeAMultipleChoiceForAMargin() {
        Margin several = Margin.counts("with", "invented", CategoryTotal.of("a", 60), CategoryTotal.of("b", 40));
        assertThat(STUDY.weigh(WeightingRecipe.of(ONE, several)).problems())
                .extracting(problem -> problem.fault().code())
                .contains("unknown-variable");
    }
}
