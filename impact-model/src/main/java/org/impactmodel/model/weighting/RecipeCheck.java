package org.impactmodel.model.weighting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds what is wrong with a recipe by itself. */
final class RecipeCheck {

    /** Sums of published figures agree no better: below this relative difference, margins are brought to one sum. */
    private static final double LEVELLED = 1e-6;

    private static final int MOST_TOTALS = 2_000;

    private final WeightingRecipe recipe;
    private final List<WeightingProblem> problems = new ArrayList<>();

    private RecipeCheck(WeightingRecipe recipe) {
        this.recipe = recipe;
    }

    static List<WeightingProblem> problems(WeightingRecipe recipe) {
        RecipeCheck check = new RecipeCheck(recipe);
        check.method();
        check.size();
        IntStream.range(0, recipe.margins().size()).forEach(check::margin);
        check.totals();
        check.sums();
        return List.copyOf(check.problems);
    }

    private void method() {
        int margins = recipe.margins().size();
        if (recipe.method() instanceof WeightingMethod.PostStratification) {
            addIf(margins != 1, "/margins", WeightingFault.NOT_ONE_MARGIN, Integer.toString(margins));
        } else {
            addIf(margins == 0 && recipe.totals().isEmpty(), "", WeightingFault.NO_TOTALS, "0");
        }
        if (recipe.method() instanceof WeightingMethod.Calibration) {
            int count = recipe.totals().size()
                    + recipe.margins().stream()
                            .mapToInt(margin -> margin.totals().size())
                            .sum();
            addIf(count > MOST_TOTALS, "/margins", WeightingFault.TOO_MANY_TOTALS, Integer.toString(count));
        } else {
            addIf(
                    !recipe.totals().isEmpty(),
                    "/totals",
                    WeightingFault.TOTAL_NEEDS_CALIBRATION,
                    Integer.toString(recipe.totals().size()));
        }
    }

    private void size() {
        boolean shares = recipe.margins().stream().anyMatch(margin -> margin.form() == TotalForm.SHARE)
                || recipe.totals().stream().anyMatch(total -> total.form() == TotalForm.SHARE);
        OptionalDouble size = recipe.populationSize();
        boolean known = size.isPresent() && size.getAsDouble() > 0;
        addIf(
                size.isPresent() ? !known : shares,
                "/population-size",
                WeightingFault.SIZE_NEEDED,
                size.isPresent() ? plain(size.getAsDouble()) : "–");
    }

    private void margin(int index) {
        Margin margin = recipe.margins().get(index);
        String at = "/margins/" + index;
        addIf(
                new HashSet<>(margin.variables()).size() < margin.variables().size(),
                at + "/variables",
                WeightingFault.WRITTEN_TWICE,
                String.join(" × ", margin.variables()));
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < margin.totals().size(); i++) {
            CategoryTotal total = margin.totals().get(i);
            String place = at + "/totals/" + i;
            String name = String.join(" × ", total.categories());
            addIf(
                    total.categories().size() != margin.variables().size(),
                    place + "/categories",
                    WeightingFault.CATEGORIES_DO_NOT_FIT,
                    name);
            addIf(!seen.add(total.categories()), place + "/categories", WeightingFault.WRITTEN_TWICE, name);
            addIf(total.total() < 0, place + "/total", WeightingFault.TOTAL_BELOW_ZERO, plain(total.total()));
        }
    }

    private void totals() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < recipe.totals().size(); i++) {
            String variable = recipe.totals().get(i).variable();
            addIf(!seen.add(variable), "/totals/" + i + "/variable", WeightingFault.WRITTEN_TWICE, variable);
        }
    }

    /** Each margin sums to the population size or, where that is not written, to the sum of the first margin of counts. */
    private void sums() {
        OptionalDouble size = recipe.populationSize().isPresent() ? recipe.populationSize() : firstSum();
        for (int i = 0; i < recipe.margins().size(); i++) {
            Margin margin = recipe.margins().get(i);
            boolean share = margin.form() == TotalForm.SHARE;
            double expected = share ? 1 : size.orElse(margin.sum());
            addIf(
                    !(Math.abs(margin.sum() - expected) <= LEVELLED * Math.abs(expected)) || margin.sum() <= 0,
                    "/margins/" + i + "/totals",
                    WeightingFault.MARGINS_CONTRADICT,
                    plain(margin.sum()) + " ≠ " + plain(expected));
        }
    }

    private OptionalDouble firstSum() {
        return recipe.margins().stream()
                .filter(margin -> margin.form() == TotalForm.TOTAL)
                .mapToDouble(Margin::sum)
                .findFirst();
    }

    private void addIf(boolean wrong, String pointer, WeightingFault fault, String found) {
        if (wrong) {
            problems.add(WeightingProblem.of(pointer, fault, found));
        }
    }

    private static String plain(double number) {
        return new BigDecimal(number)
                .round(new MathContext(9))
                .stripTrailingZeros()
                .toPlainString();
    }
}
