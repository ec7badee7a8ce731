package org.impactmodel.model.weighting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.known.KnownList;

/** Finds what is wrong with a recipe by itself, as far as it is known. */
final class RecipeCheck {

    /** Sums of published figures agree no better: below this relative difference, margins are brought to one sum. */
    private static final double LEVELLED = 1e-6;

    /** How far a sum of rounded percentages may be from 100. */
    private static final double PERCENT_ROUNDED = 1;

    private static final int MOST_TOTALS = 2_000;

    private final Known<WeightingRecipe> recipe;
    private final KnownList<Margin> margins;
    private final KnownList<NumericTotal> totals;
    private final Known<Double> size;
    private final List<WeightingProblem> problems = new ArrayList<>();

    private RecipeCheck(Known<WeightingRecipe> recipe) {
        this.recipe = recipe;
        this.margins = recipe.list("margins", WeightingRecipe::margins);
        this.totals = recipe.list("totals", WeightingRecipe::totals);
        this.size = recipe.number("population-size", WeightingRecipe::populationSize);
    }

    static List<WeightingProblem> problems(Known<WeightingRecipe> recipe) {
        RecipeCheck check = new RecipeCheck(recipe);
        Known<WeightingMethod> method = recipe.part("method", WeightingRecipe::method);
        if (method.is(WeightingMethod.class)) {
            check.method(method);
        }
        check.size();
        check.margins.forEach(check::margin);
        check.marginsTwice();
        check.totals();
        check.sums();
        return List.copyOf(check.problems);
    }

    private void method(Known<WeightingMethod> method) {
        if (method.is(WeightingMethod.PostStratification.class)) {
            addIf(
                    margins.isComplete() && margins.size() != 1,
                    margins.pointer(),
                    WeightingFault.NOT_ONE_MARGIN,
                    Integer.toString(margins.size()));
        } else {
            boolean none = margins.size() == 0 && totals.size() == 0;
            addIf(none && margins.isComplete() && totals.isComplete(), recipe.pointer(), WeightingFault.NO_TOTALS, "0");
        }
        boolean calibration = method.is(WeightingMethod.Calibration.class);
        int count = totals.size()
                + margins.stream().mapToInt(margin -> totals(margin).size()).sum();
        addIf(
                calibration && count > MOST_TOTALS,
                margins.pointer(),
                WeightingFault.TOO_MANY_TOTALS,
                Integer.toString(count));
        addIf(
                !calibration && totals.size() > 0,
                totals.pointer(),
                WeightingFault.TOTAL_NEEDS_CALIBRATION,
                Integer.toString(totals.size()));
    }

    private static KnownList<CategoryTotal> totals(Known<Margin> margin) {
        return margin.list("totals", Margin::totals);
    }

    private void size() {
        boolean shares = margins.stream().anyMatch(margin -> is(TotalForm.SHARE, form(margin)))
                || totals.stream().anyMatch(total -> is(TotalForm.SHARE, total.part("form", NumericTotal::form)));
        addIf(shares && size.isAbsent(), size.pointer(), WeightingFault.SIZE_NEEDED, "");
        size.value().ifPresent(number -> addIf(number <= 0, size.pointer(), WeightingFault.SIZE_NEEDED, plain(number)));
    }

    private static Known<TotalForm> form(Known<Margin> margin) {
        return margin.part("form", Margin::form);
    }

    private static boolean is(TotalForm form, Known<TotalForm> known) {
        return known.value().filter(form::equals).isPresent();
    }

    private void margin(Known<Margin> margin) {
        KnownList<String> variables = margin.list("variables", Margin::variables);
        addIf(
                variables
                        .values()
                        .filter(names -> new HashSet<>(names).size() < names.size())
                        .isPresent(),
                variables.pointer(),
                WeightingFault.WRITTEN_TWICE,
                product(variables));
        Set<List<String>> seen = new HashSet<>();
        for (Known<CategoryTotal> total : totals(margin)) {
            KnownList<String> categories = total.list("categories", CategoryTotal::categories);
            addIf(
                    categories.isComplete() && variables.isComplete() && categories.size() != variables.size(),
                    categories.pointer(),
                    WeightingFault.CATEGORIES_DO_NOT_FIT,
                    product(categories));
            addIf(
                    categories.values().filter(names -> !seen.add(names)).isPresent(),
                    categories.pointer(),
                    WeightingFault.WRITTEN_TWICE,
                    product(categories));
            Known<Double> number = total.part("total", CategoryTotal::total);
            number.value()
                    .ifPresent(one -> addIf(one < 0, number.pointer(), WeightingFault.TOTAL_BELOW_ZERO, plain(one)));
        }
    }

    /** Two margins of the same variables, whatever the order in which they name them. */
    private void marginsTwice() {
        Set<Set<String>> seen = new HashSet<>();
        for (Known<Margin> margin : margins) {
            KnownList<String> variables = margin.list("variables", Margin::variables);
            addIf(
                    variables
                            .values()
                            .filter(names -> !names.isEmpty() && !seen.add(new HashSet<>(names)))
                            .isPresent(),
                    variables.pointer(),
                    WeightingFault.MARGIN_TWICE,
                    product(variables));
        }
    }

    private static String product(KnownList<String> names) {
        return String.join(
                " × ", names.stream().map(name -> name.value().orElse("…")).toList());
    }

    private void totals() {
        Set<String> seen = new HashSet<>();
        for (Known<NumericTotal> total : totals) {
            Known<String> variable = total.part("variable", NumericTotal::variable);
            variable.value()
                    .ifPresent(name -> addIf(!seen.add(name), variable.pointer(), WeightingFault.WRITTEN_TWICE, name));
        }
    }

    /** Each margin sums to the population size or, where that is not written, to the sum of the first margin of counts. */
    private void sums() {
        Optional<Known<Margin>> first = size.isAbsent() ? firstOfCounts() : Optional.empty();
        Optional<Double> counts = size.isAbsent() ? first.flatMap(RecipeCheck::sum) : size.value();
        for (Known<Margin> margin : margins) {
            boolean shares = is(TotalForm.SHARE, form(margin));
            WeightingFault fault = shares
                    ? WeightingFault.SHARES_NOT_ONE
                    : size.isAbsent() ? WeightingFault.MARGINS_CONTRADICT : WeightingFault.SIZE_CONTRADICTS;
            Optional<Double> expected = form(margin).value().flatMap(form -> shares ? Optional.of(1.0) : counts);
            sum(margin)
                    .ifPresent(sum -> sum(WeightingProblem.of(
                                    totals(margin).pointer(),
                                    fault,
                                    product(margin.list("variables", Margin::variables)))
                            .withFigures(sum, expected.orElse(sum))));
        }
    }

    private void sum(WeightingProblem problem) {
        Mismatch two = problem.figures().orElseThrow();
        if (two.reached() <= 0) {
            problems.add(WeightingProblem.of(problem.pointer(), WeightingFault.MARGIN_OF_NOBODY, problem.found())
                    .withFigures(two.reached(), two.required()));
        } else if (problem.fault() == WeightingFault.SHARES_NOT_ONE
                && Math.abs(two.reached() - 100) <= PERCENT_ROUNDED) {
            problems.add(WeightingProblem.of(problem.pointer(), WeightingFault.SHARES_IN_PERCENT, problem.found())
                    .withFigures(two.reached(), two.required()));
        } else if (!(Math.abs(two.reached() - two.required()) <= LEVELLED * Math.abs(two.required()))) {
            problems.add(problem);
        }
    }

    /** The first margin of counts, where it is known which that is. */
    private Optional<Known<Margin>> firstOfCounts() {
        for (Known<Margin> margin : margins) {
            if (!is(TotalForm.SHARE, form(margin))) {
                return form(margin).value().map(counts -> margin);
            }
        }
        return Optional.empty();
    }

    private static Optional<Double> sum(Known<Margin> margin) {
        double sum = 0;
        for (Known<CategoryTotal> total : totals(margin)) {
            Optional<Double> one = total.part("total", CategoryTotal::total).value();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            sum += one.get();
        }
        return totals(margin).isComplete() ? Optional.of(sum) : Optional.empty();
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
