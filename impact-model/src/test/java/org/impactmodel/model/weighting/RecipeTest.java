package org.impactmodel.model.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.impactmodel.model.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class RecipeTest {

    private static final WeightingMethod RAKING = new WeightingMethod.Raking(1e-8, 100);
    private static final Margin REGION =
            Margin.counts("region", "invented", CategoryTotal.of("north", 60), CategoryTotal.of("south", 40));

    private static List<String> problems(WeightingRecipe recipe, String language) {
        return recipe.problems().stream()
                .map(problem -> problem.in(language))
                .map(text -> text.replace("\n    → ", " | "))
                .toList();
    }

    private static Margin crossed(CategoryTotal... totals) {
        return new Margin(List.of("region", "size"), TotalForm.TOTAL, List.of(totals), "invented");
    }

    @Test
    void findsNothingInASoundRecipe() {
        WeightingRecipe recipe = WeightingRecipe.of(
                        RAKING,
                        REGION,
                        Margin.shares(
                                "size",
                                "invented",
                                CategoryTotal.of("small", 0.7),
                                CategoryTotal.of("large", 0.3),
                                CategoryTotal.of("none", 0)))
                .withPopulationSize(100);
        assertThat(recipe.problems()).isEmpty();
    }

    @Test
    void takesSumsThatDifferByLessThanAMillionthForTheSame() {
        Margin size =
                Margin.counts("size", "invented", CategoryTotal.of("small", 70), CategoryTotal.of("large", 30.00005));
        assertThat(WeightingRecipe.of(RAKING, REGION, size).problems()).isEmpty();
    }

    @Test
    void tellsOfMarginsThatContradictEachOther() {
        Margin size = Margin.counts("size", "invented", CategoryTotal.of("small", 70));
        assertThat(problems(WeightingRecipe.of(RAKING, REGION, size), "en"))
                .containsExactly(
                        "/margins/1/totals [margins-contradict] 70 ≠ 100: the sum of the margin is not the size of"
                                + " the population | Take all margins for the same population and date; shares sum to 1.");
        assertThat(problems(WeightingRecipe.of(RAKING, REGION).withPopulationSize(90), "fr"))
                .containsExactly(
                        "/margins/0/totals [margins-contradict] 100 ≠ 90 : la somme de la marge n’est pas la taille"
                                + " de la population | Prenez toutes les marges pour la même population et la même date ; des parts"
                                + " somment à 1.");
    }

    @Test
    void asksForTheSizeThatSharesAreSharesOf() {
        Margin shares = Margin.shares("size", "invented", CategoryTotal.of("small", 1));
        assertThat(problems(WeightingRecipe.of(RAKING, shares), "en"))
                .containsExactly("/population-size [size-needed] –: a share needs the size of the population, above 0 |"
                        + " Write the size of the population.");
        assertThat(problems(WeightingRecipe.of(RAKING, REGION).withPopulationSize(-1), "fr"))
                .contains(
                        "/population-size [size-needed] -1 : une part demande la taille de la population, supérieure à 0 |"
                                + " Écrivez la taille de la population.");
    }

    @Test
    void wantsOneMarginForPostStratification() {
        assertThat(problems(WeightingRecipe.of(new WeightingMethod.PostStratification(), REGION, REGION), "en"))
                .containsExactly("/margins [not-one-margin] 2: post-stratification takes exactly one margin | Cross the"
                        + " variables in one margin, or choose raking or calibration.");
        assertThat(problems(WeightingRecipe.of(new WeightingMethod.PostStratification()), "fr"))
                .containsExactly(
                        "/margins [not-one-margin] 0 : la post-stratification prend exactement une marge | Croisez"
                                + " les variables en une marge, ou choisissez un calage.");
    }

    @Test
    void wantsCalibrationForNumbersAndSomethingToMeet() {
        WeightingRecipe numbers =
                WeightingRecipe.of(RAKING, REGION).withTotals(NumericTotal.sum("staff", 10, "invented"));
        assertThat(problems(numbers, "en"))
                .containsExactly(
                        "/totals [total-needs-calibration] 1: calibration alone meets the total of a number | Choose"
                                + " the method \"calibration\", or remove the total.");
        assertThat(problems(WeightingRecipe.of(RAKING), "en"))
                .containsExactly("/ [no-totals] 0: there is no margin and no total to meet | Add a margin or a total.");
    }

    @Test
    void findsCategoriesThatDoNotFitAreTwiceOrBelowZero() {
        WeightingRecipe recipe = WeightingRecipe.of(
                RAKING,
                crossed(
                        CategoryTotal.of("north", 40),
                        new CategoryTotal(List.of("south", "small"), 70),
                        new CategoryTotal(List.of("south", "small"), -10)));
        assertThat(problems(recipe, "en"))
                .containsExactly(
                        "/margins/0/totals/0/categories [categories-do-not-fit] north: one category for each variable of the"
                                + " margin is needed | Write the categories in the order of the variables.",
                        "/margins/0/totals/2/categories [written-twice] south × small: written twice | Keep one of them, or"
                                + " add the totals up.",
                        "/margins/0/totals/2/total [total-below-zero] -10: a count is not below 0 | Correct the total from"
                                + " its source.");
    }

    @Test
    void findsVariablesThatAreWrittenTwice() {
        Margin twice = new Margin(
                List.of("region", "region"),
                TotalForm.TOTAL,
                List.of(new CategoryTotal(List.of("north", "north"), 1)),
                "invented");
        NumericTotal staff = NumericTotal.sum("staff", 10, "invented");
        WeightingMethod calibration = new WeightingMethod.Calibration(new Distance.Linear(), 1e-8, 10);
        assertThat(WeightingRecipe.of(calibration, twice)
                        .withTotals(staff, staff)
                        .problems())
                .extracting(problem -> problem.pointer() + " " + problem.fault().code())
                .containsExactly("/margins/0/variables written-twice", "/totals/1/variable written-twice");
    }

    @Test
    void limitsTheTotalsOfACalibration() {
        CategoryTotal[] many = IntStream.range(0, 2_001)
                .mapToObj(place -> CategoryTotal.of("c" + place, 1))
                .toArray(CategoryTotal[]::new);
        WeightingRecipe recipe = WeightingRecipe.of(
                new WeightingMethod.Calibration(new Distance.Linear(), 1e-8, 10),
                Margin.counts("commune", "invented", many));
        assertThat(problems(recipe, "en"))
                .containsExactly(
                        "/margins [too-many-totals] 2001: calibration takes at most 2,000 totals | Merge categories,"
                                + " or choose raking.");
        assertThat(recipe.withMethod(RAKING).problems()).isEmpty();
    }

    @Test
    void refusesBoundsThatDoNotLetAWeightStay() {
        assertThatThrownBy(() -> new Distance.Logit(1, 2))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("low: the low bound lies from 0 up to, but not, 1, and the high one above 1, found 1 / 2");
        assertThatThrownBy(() -> new Trimming(0.5, 1, Redistribution.EQUALLY))
                .isInstanceOf(RuleViolation.class)
                .hasMessageStartingWith("high: ");
        assertThatThrownBy(() -> new Trimming(-0.1, 2, Redistribution.EQUALLY)).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new Distance.Logit(0.5, Double.POSITIVE_INFINITY))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void saysEveryFaultAndItsMendInBothLanguages() {
        assertThat(WeightingFault.values()).allSatisfy(fault -> {
            assertThat(fault.code()).matches("[a-z]+(-[a-z]+)*");
            assertThat(fault.label().in("en"))
                    .isNotBlank()
                    .isNotEqualTo(fault.label().in("fr"));
            assertThat(fault.mend().in("en"))
                    .endsWith(".")
                    .isNotEqualTo(fault.mend().in("fr"));
            assertThat(fault.mend().in("fr")).endsWith(".");
        });
        assertThat(WeightingFault.values()).extracting(WeightingFault::code).doesNotHaveDuplicates();
    }
}
