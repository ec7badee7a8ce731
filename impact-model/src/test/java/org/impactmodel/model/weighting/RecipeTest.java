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
                        "/margins/1/totals [margins-contradict] The totals of the margin of \"size\" sum to 70, those of the"
                                + " first margin of counts to 100: they tell of different populations. | Correct the total that"
                                + " is wrong, or add the category that is missing; take all margins for the same population"
                                + " and date.");
        assertThat(problems(WeightingRecipe.of(RAKING, REGION).withPopulationSize(90), "fr"))
                .containsExactly(
                        "/margins/0/totals [size-contradicts] Les totaux de la marge de « region » somment à 100, et la taille"
                                + " de la population est de 90. | Corrigez le total qui est faux, ajoutez la modalité qui manque,"
                                + " ou corrigez « population-size ».");
    }

    @Test
    void tellsPercentagesFromSharesThatAreIncomplete() {
        Margin percent =
                Margin.shares("size", "invented", CategoryTotal.of("small", 49.5), CategoryTotal.of("large", 50));
        assertThat(problems(WeightingRecipe.of(RAKING, percent).withPopulationSize(10), "fr"))
                .containsExactly(
                        "/margins/0/totals [shares-in-percent] Les parts de la marge de « size » somment à 99,5 : ce sont"
                                + " des pourcentages. | Divisez-les par 100 : une part de 50 % s’écrit 0.5.");
        Margin part = Margin.shares("size", "invented", CategoryTotal.of("small", 0.5), CategoryTotal.of("large", 0.4));
        assertThat(problems(WeightingRecipe.of(RAKING, part).withPopulationSize(10), "fr"))
                .containsExactly(
                        "/margins/0/totals [shares-not-one] Les parts de la marge de « size » somment à 0,9, non à 1. |"
                                + " Corrigez la part qui est fausse, ou ajoutez la modalité qui manque.");
    }

    @Test
    void writesAsManyDigitsAsTellTwoFiguresApart() {
        Margin counts =
                Margin.counts("size", "invented", CategoryTotal.of("small", 1_234_567), CategoryTotal.of("b", 4));
        assertThat(problems(WeightingRecipe.of(RAKING, counts).withPopulationSize(1_234_567), "en"))
                .singleElement()
                .asString()
                .contains("sum to 1,234,571, and the size of the population is 1,234,567.");
        assertThat(problems(WeightingRecipe.of(RAKING, counts).withPopulationSize(1_234_567), "fr"))
                .singleElement()
                .asString()
                .contains("somment à 1\u202f234\u202f571, et");
        Margin none = Margin.counts("size", "invented", CategoryTotal.of("small", 0));
        assertThat(problems(WeightingRecipe.of(RAKING, none), "en"))
                .containsExactly(
                        "/margins/0/totals [margin-of-nobody] The totals of the margin of \"size\" sum to 0. | Write"
                                + " the counts or the shares of its categories.");
    }

    /** Whatever the order in which the variables are named. */
    @Test
    void refusesTheSameMarginTwice() {
        Margin other = new Margin(
                List.of("size", "region"),
                TotalForm.TOTAL,
                List.of(new CategoryTotal(List.of("small", "north"), 1)),
                "invented");
        WeightingRecipe recipe =
                WeightingRecipe.of(RAKING, crossed(new CategoryTotal(List.of("north", "small"), 1)), other);
        assertThat(problems(recipe, "fr"))
                .containsExactly(
                        "/margins/1/variables [margin-twice] Il y a déjà une marge de « size × region » plus haut. | Gardez"
                                + " l’une des deux ; un croisement de variables est une seule marge, qui les nomme toutes.");
        assertThat(problems(WeightingRecipe.of(RAKING, REGION, REGION), "en"))
                .containsExactly(
                        "/margins/1/variables [margin-twice] There already is a margin of \"region\" above. | Keep"
                                + " one of the two; a crossing of variables is one margin that names them all.");
    }

    @Test
    void asksForTheSizeThatSharesAreSharesOf() {
        Margin shares = Margin.shares("size", "invented", CategoryTotal.of("small", 1));
        assertThat(problems(WeightingRecipe.of(RAKING, shares), "en"))
                .containsExactly(
                        "/population-size [size-needed] Shares need the size of the population, above 0. | Write"
                                + " how many the population counts under \"population-size\".");
        assertThat(problems(WeightingRecipe.of(RAKING, REGION).withPopulationSize(-1), "fr"))
                .contains(
                        "/population-size [size-needed] Des parts demandent la taille de la population, supérieure à 0. |"
                                + " Écrivez combien la population compte sous « population-size ».");
    }

    @Test
    void wantsOneMarginForPostStratification() {
        assertThat(problems(WeightingRecipe.of(new WeightingMethod.PostStratification(), REGION, REGION), "en"))
                .contains("/margins [not-one-margin] Post-stratification takes exactly one margin; margins given: 2. |"
                        + " Cross the variables in one margin, or choose \"raking\" or \"calibration\".");
        assertThat(problems(WeightingRecipe.of(new WeightingMethod.PostStratification()), "fr"))
                .containsExactly(
                        "/margins [not-one-margin] La post-stratification prend exactement une marge ; marges données :"
                                + " 0. | Croisez les variables en une marge, ou choisissez « raking » ou « calibration ».");
    }

    @Test
    void wantsCalibrationForNumbersAndSomethingToMeet() {
        WeightingRecipe numbers =
                WeightingRecipe.of(RAKING, REGION).withTotals(NumericTotal.sum("staff", 10, "invented"));
        assertThat(problems(numbers, "en"))
                .containsExactly(
                        "/totals [total-needs-calibration] Calibration alone meets the total of a number; totals given:"
                                + " 1. | Choose the method \"calibration\", or remove the total.");
        assertThat(problems(WeightingRecipe.of(RAKING), "en"))
                .containsExactly(
                        "/ [no-totals] The weighting names no margin and no total to meet. | Add a margin under"
                                + " \"margins\", or a total under \"totals\".");
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
                        "/margins/0/totals/0/categories [categories-do-not-fit] \"north\" is not one category for each"
                                + " variable of the margin. | Write one category for each variable, in the order of the"
                                + " variables.",
                        "/margins/0/totals/2/categories [written-twice] \"south × small\" is there twice. | Keep one of them,"
                                + " or add the totals up.",
                        "/margins/0/totals/2/total [total-below-zero] -10 is below 0: a count is not. | Correct the total"
                                + " from its source.");
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
                        "/margins [too-many-totals] Calibration takes at most 2,000 totals; totals given: 2001. | Merge"
                                + " categories, or choose raking.");
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
            assertThat(List.of(fault.sentence().in("fr"), fault.sentence().in("en")))
                    .allSatisfy(sentence -> assertThat(sentence).endsWith("."))
                    .doesNotHaveDuplicates();
        });
        assertThat(WeightingFault.values()).extracting(WeightingFault::code).doesNotHaveDuplicates();
    }
}
