package org.impactmodel.scoring.survey.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Distance;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.Redistribution;
import org.impactmodel.model.weighting.TotalForm;
import org.impactmodel.model.weighting.Trimming;
import org.impactmodel.model.weighting.WeightingFault;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.junit.jupiter.api.Test;

/** Four respondents: two of the north, two of the south; one of each a small company; sizes 1 to 4. */
class ProblemsTest {

    private static final WeightingMethod RAKING = new WeightingMethod.Raking(1e-8, 100);
    private static final int UNKNOWN = CategoryColumn.absent(Absence.NO_ANSWER);

    private static Margin regions(double north, double south) {
        return Margin.counts("region", "invented", CategoryTotal.of("north", north), CategoryTotal.of("south", south));
    }

    private static Margin sizes(double small, double large) {
        return Margin.counts("size", "invented", CategoryTotal.of("small", small), CategoryTotal.of("large", large));
    }

    private static Variables sample(int... sizes) {
        TreeMap<String, CategoryColumn> categories = new TreeMap<>();
        categories.put("region", CategoryColumn.of(List.of("north", "south"), 0, 0, 1, 1));
        categories.put("size", CategoryColumn.of(List.of("small", "large", "huge"), sizes));
        TreeMap<String, NumberColumn> numbers = new TreeMap<>();
        numbers.put("staff", NumberColumn.of(1, 2, 3, 4));
        byte[] none = {0, 0, 0, (byte) UNKNOWN};
        numbers.put("turnover", NumberColumn.of(new double[] {1, 2, 3, 0}, none));
        return new Variables(categories, numbers);
    }

    private static Variables sample() {
        return sample(0, 1, 0, 1);
    }

    private static WeightingMethod calibration(Distance distance) {
        return new WeightingMethod.Calibration(distance, 1e-8, 100);
    }

    /** Numbers 1 to 4 with a mean of 5: 1 + 2 (x - 2.5) are -2, 0, 2 and 4. */
    @Test
    void tellsOfWeightsThatLinearCalibrationPutsBelowZero() {
        Variables numbers = new Variables(
                new TreeMap<>(Map.of("all", CategoryColumn.of(List.of("x"), new int[] {0, 0, 0, 0}))),
                new TreeMap<>(Map.of("n", NumberColumn.of(new double[] {1, 2, 3, 4}))));
        Margin everybody = Margin.counts("all", "register", CategoryTotal.of("x", 4));
        WeightingRecipe recipe = WeightingRecipe.of(calibration(new Distance.Linear()), everybody)
                .withTotals(NumericTotal.sum("n", 20, "register"));
        NoWeights none = (NoWeights) Weighter.of(recipe, numbers).weigh(1, 1, 1, 1);
        assertThat(none.problems()).hasSize(1);
        assertThat(none.problems().get(0).fault()).isEqualTo(WeightingFault.FITTED_NOT_ABOVE_ZERO);
        assertThat(none.problems().get(0).found()).isEqualTo("-2");
    }

    private static List<String> problems(WeightingRecipe recipe, Variables sample, String language) {
        return problems(recipe, sample, language, 1, 1, 1, 1);
    }

    private static List<String> problems(WeightingRecipe recipe, Variables sample, String language, double... weights) {
        return ((NoWeights) Weighter.of(recipe, sample).weigh(weights))
                .problems().stream().map(problem -> problem.in(language)).toList();
    }

    @Test
    void tellsEverythingAtOnce() {
        WeightingRecipe recipe = WeightingRecipe.of(
                RAKING,
                regions(60, 40),
                sizes(70, 40),
                Margin.counts("sector", "invented", CategoryTotal.of("trade", 100)));
        assertThat(problems(recipe, sample(0, UNKNOWN, 0, 2), "en", 1, 0, -2, 1))
                .containsExactly(
                        "/margins/1/totals [margins-contradict] The totals of the margin of \"size\" sum to 110, those of the"
                                + " first margin of counts to 100: they tell of different populations.\n    → Correct the total"
                                + " that is wrong, or add the category that is missing; take all margins for the same population"
                                + " and date.",
                        "/margins/1/variables/0 [value-absent] Respondents without a value of \"size\": 1, the first in row"
                                + " 2.\n    → Impute the values, or leave these respondents out before weighting.",
                        "/margins/1/totals [category-not-in-margin] Respondents of size=huge, a category that the margin"
                                + " misses: 1, the first in row 4.\n"
                                + "    → Add the category and its total, or recode the respondents.",
                        "/margins/1/totals/1 [category-without-respondents] No respondent with a weight above 0 is of"
                                + " size=large, a category that the population has.\n"
                                + "    → Merge it with a neighbouring category.",
                        "/margins/2/variables/0 [unknown-variable] The sample has no variable \"sector\".\n"
                                + "    → Correct the name, or add the column.",
                        "/ [weight-not-above-zero] 0 is no starting weight, a finite number above 0; respondents: 2, the"
                                + " first in row 2.\n    → Correct the weights, or leave respondents without a weight out.");
    }

    @Test
    void speaksFrench() {
        WeightingRecipe recipe = WeightingRecipe.of(RAKING, regions(60, 40), sizes(100, 0));
        assertThat(problems(recipe, sample(0, UNKNOWN, 0, 1), "fr"))
                .containsExactly(
                        "/margins/1/variables/0 [value-absent] Répondants sans valeur de « size » : 1, le premier au rang"
                                + " 2.\n    → Imputez les valeurs, ou écartez ces répondants avant de pondérer.",
                        "/margins/1/totals/1 [zero-total-with-respondents] Le total de size=large est nul, et des répondants"
                                + " sont de cette modalité.\n    → Corrigez le total, ou écartez ces répondants.");
    }

    @Test
    void namesTheTotalThatIsFarthestOffWithoutConvergence() {
        // Nobody is large in the north or small in the south: the two margins want different shares of the same people.
        WeightingRecipe recipe = WeightingRecipe.of(RAKING, regions(60, 40), sizes(30, 70));
        assertThat(problems(recipe, sample(0, 0, 1, 1), "en"))
                .containsExactly(
                        "/margins/0/totals/1 [not-converged] The fit does not converge: the total farthest off, that of"
                                + " region=south, is at 70 instead of 40.\n"
                                + "    → Merge rare categories, drop a margin, or allow more iterations.");
    }

    @Test
    void namesATotalThatOthersContradict() {
        WeightingRecipe recipe = WeightingRecipe.of(calibration(new Distance.Linear()), regions(60, 40), sizes(30, 70));
        assertThat(problems(recipe, sample(0, 0, 1, 1), "en"))
                .containsExactly(
                        "/margins/1/totals/0 [singular] In the sample, the total of size=small follows from the others,"
                                + " which make it 60; 30 is asked for.\n    → Correct this total, or remove it.",
                        "/margins/1/totals/1 [singular] In the sample, the total of size=large follows from the others,"
                                + " which make it 40; 70 is asked for.\n    → Correct this total, or remove it.");
    }

    @Test
    void namesEachCategoryThatBoundsLeaveOutOfReach() {
        WeightingRecipe recipe = WeightingRecipe.of(calibration(new Distance.Logit(0.5, 1.5)), regions(80, 20));
        assertThat(problems(recipe, sample(), "en"))
                .containsExactly(
                        "/margins/0/totals/0 [out-of-reach] No weights that are allowed (above 0, within the bounds) reach"
                                + " the total of region=north: 80 asked for, 50 by the starting weights.\n    → Check the total"
                                + " against its source; else widen the bounds, where there are any, or merge categories.",
                        "/margins/0/totals/1 [out-of-reach] No weights that are allowed (above 0, within the bounds) reach"
                                + " the total of region=south: 20 asked for, 50 by the starting weights.\n    → Check the total"
                                + " against its source; else widen the bounds, where there are any, or merge categories.");
    }

    @Test
    void provesThatBoundsLeaveTotalsTogetherOutOfReach() {
        // Each total alone is within reach; the mean staff of 2.9 would need the last of each region to weigh over
        // three quarters.
        WeightingRecipe recipe = WeightingRecipe.of(calibration(new Distance.Logit(0.5, 1.5)), regions(50, 50))
                .withTotals(NumericTotal.sum("staff", 290, "invented"));
        assertThat(problems(recipe, sample(), "en"))
                .singleElement()
                .asString()
                .contains("/totals/0 [out-of-reach] ", " staff: 290 asked for, 250 by the starting weights.");
    }

    @Test
    void saysWhenNoPositiveWeightsReachTheTotals() {
        WeightingRecipe recipe = WeightingRecipe.of(calibration(new Distance.RakingRatio()), regions(50, 50))
                .withTotals(NumericTotal.sum("staff", 500, "invented"));
        assertThat(problems(recipe, sample(), "en"))
                .singleElement()
                .asString()
                .contains("/totals/0 [out-of-reach] ", " staff: 500 asked for, 250 by the starting weights.");
    }

    @Test
    void saysThatTrimmingHasNoRoom() {
        WeightingRecipe recipe = WeightingRecipe.of(calibration(new Distance.Linear()))
                .withTotals(NumericTotal.sum("staff", 30, "invented"))
                .withTrimming(new Trimming(0.9, 1.1, Redistribution.EQUALLY));
        assertThat(problems(recipe, sample(), "en"))
                .containsExactly(
                        "/trimming [trimming-out-of-reach] Between the bounds 0.9 … 1.1 of the ratio to the starting weight, the weights cannot"
                                + " keep their sum.\n    → Widen the bounds of \"trimming\".");
    }

    @Test
    void namesNumbersThatAreAbsentOrUnknown() {
        WeightingRecipe recipe = WeightingRecipe.of(calibration(new Distance.Linear()), regions(60, 40))
                .withTotals(NumericTotal.sum("turnover", 10, "invented"), NumericTotal.sum("profit", 10, "invented"));
        assertThat(problems(recipe, sample(), "en"))
                .extracting(problem -> problem.substring(0, problem.indexOf(']')))
                .containsExactly("/totals/0/variable [value-absent", "/totals/1/variable [unknown-variable");
    }

    @Test
    void refusesASampleOfNobody() {
        Variables nobody = Variables.of(new TreeMap<>());
        assertThat(((NoWeights) Weighter.of(WeightingRecipe.of(RAKING, regions(60, 40)), nobody)
                                .weigh())
                        .problems())
                .extracting(problem -> problem.fault().code())
                .containsExactly("unknown-variable", "no-respondents");
    }

    @Test
    void refusesAReplicateWithoutWeight() {
        Weighter weighter = Weighter.of(WeightingRecipe.of(RAKING, regions(60, 40)), sample());
        assertThat(((NoWeights) weighter.reweigh(0, 0, 0, 0)).problems())
                .extracting(problem -> problem.fault().code())
                .containsExactly("weight-not-above-zero");
        assertThat(((NoWeights) weighter.reweigh(1, 2, 0, 0)).problems())
                .extracting(problem -> problem.pointer() + " " + problem.fault().code())
                .containsExactly("/margins/0/totals/1 category-without-respondents");
    }

    @Test
    void refusesWeightsThatAreNotFinite() {
        Weighter weighter = Weighter.of(WeightingRecipe.of(RAKING, regions(60, 40)), sample());
        assertThat(((NoWeights) weighter.weigh(1, Double.NaN, Double.POSITIVE_INFINITY, 1)).problems())
                .extracting(problem -> problem.found() + " × " + problem.respondents())
                .containsExactly("NaN × 2");
    }

    @Test
    void tellsTheProgrammerOfAWrongLength() {
        Weighter weighter = Weighter.of(WeightingRecipe.of(RAKING, regions(60, 40)), sample());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weighter.weigh(1, 1))
                .withMessage("starting: 4 weights are required, found 2");
        FittedWeights fitted = (FittedWeights) weighter.weigh(1, 1, 1, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fitted.residuals(new double[3]))
                .withMessage("influence: 4 numbers are required, found 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Variables(sample().categories(), new TreeMap<>(Map.of("staff", NumberColumn.of(1, 2)))))
                .withMessage("columns: one length is required, found 4 and 2");
    }

    @Test
    void scalesSharesToThePopulation() {
        WeightingRecipe recipe = WeightingRecipe.of(
                        RAKING,
                        Margin.shares(
                                "region", "invented", CategoryTotal.of("north", 0.3), CategoryTotal.of("south", 0.7)))
                .withPopulationSize(1000);
        FittedWeights fitted = (FittedWeights) Weighter.of(recipe, sample()).weigh(1, 2, 1, 1);
        assertThat(fitted.weights()).containsExactly(new double[] {100, 200, 350, 350}, within(1e-9));
        assertThat(fitted.fit().scale()).isEqualTo(200);
        assertThat(fitted.fit().respondents()).isEqualTo(4);
        assertThat(fitted.fit().margins().get(0).categories().get(0).before()).isEqualTo(600);
        assertThat(fitted.fit().margins().get(0).categories().get(0).respondents())
                .isEqualTo(2);
    }

    @Test
    void givesTheExcessInProportionToTheFittedWeights() {
        // Ratios 1.6 and 0.4 of equal starting weights; bounded by 1.3 the others are to rise by 1.75: 1.3 and 0.7.
        WeightingRecipe recipe = WeightingRecipe.of(new WeightingMethod.PostStratification(), regions(80, 20))
                .withTrimming(new Trimming(0.1, 1.3, Redistribution.PROPORTIONALLY));
        FittedWeights fitted = (FittedWeights) Weighter.of(recipe, sample()).weigh(1, 1, 1, 1);
        assertThat(fitted.weights()).containsExactly(new double[] {32.5, 32.5, 17.5, 17.5}, within(1e-9));
        assertThat(fitted.fit().margins().get(0).categories().get(0).after()).isCloseTo(65, within(1e-9));
        // 35 of 20: three quarters too many, while 65 of 80 is a fifth too few
        assertThat(fitted.fit().farthestOff()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void neverChangesWhatItWasGivenOrHasGiven() {
        Weighter weighter = Weighter.of(WeightingRecipe.of(RAKING, regions(60, 40)), sample());
        double[] starting = {1, 1, 1, 1};
        FittedWeights fitted = (FittedWeights) weighter.weigh(starting);
        Arrays.fill(fitted.weights(), 0);
        Arrays.fill(starting, 5);
        assertThat(fitted.weights()).containsExactly(30, 30, 20, 20);
        assertThat(fitted.fit().before().designEffect()).isEqualTo(1);
        assertThat(fitted.size()).isEqualTo(4);
    }

    @Test
    void crossesVariablesWhateverTheOrderOfTheirCodes() {
        Margin crossed = new Margin(
                List.of("size", "region"),
                TotalForm.TOTAL,
                List.of(
                        new CategoryTotal(List.of("large", "south"), 4),
                        new CategoryTotal(List.of("large", "north"), 3),
                        new CategoryTotal(List.of("small", "south"), 2),
                        new CategoryTotal(List.of("small", "north"), 1)),
                "invented");
        WeightingRecipe recipe = WeightingRecipe.of(new WeightingMethod.PostStratification(), crossed);
        FittedWeights fitted = (FittedWeights) Weighter.of(recipe, sample()).weigh(1, 1, 1, 1);
        assertThat(fitted.weights()).containsExactly(1, 3, 2, 4);
    }
}
