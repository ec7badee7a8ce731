package org.impactmodel.scoring.survey.weighting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.WeightingMethod;
import org.impactmodel.model.weighting.WeightingRecipe;

/**
 * A sample drawn from a seed, and margins that some weights of it do meet: three margins of three categories, and a number.
 *
 * @param places for each margin and row the category
 * @param numbers a number for each row
 * @param starting the starting weights
 * @param truth weights whose sums are the totals
 */
record Trial(List<List<Integer>> places, List<Double> numbers, List<Double> starting, List<Double> truth) {

    private static final List<String> CODES = List.of("a", "b", "c");

    /** The weights that meet the totals are the starting ones times factors within a distance of 1. */
    static Trial of(long seed, double distance) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = 60 + random.nextInt(100);
        List<List<Integer>> places = new ArrayList<>();
        for (int margin = 0; margin < 3; margin++) {
            places.add(IntStream.range(0, rows)
                    .map(row -> row < 3 ? row : random.nextInt(3))
                    .boxed()
                    .toList());
        }
        List<Double> numbers = drawn(random, rows, 10, 50);
        List<Double> starting = drawn(random, rows, 0.5, 4);
        List<Double> factors = drawn(random, rows, 1 - distance, 1 + distance + 1e-9);
        List<Double> truth = IntStream.range(0, rows)
                .mapToObj(row -> starting.get(row) * factors.get(row))
                .toList();
        return new Trial(List.copyOf(places), numbers, starting, truth);
    }

    private static List<Double> drawn(SplittableRandom random, int count, double from, double to) {
        return random.doubles(count, from, to).boxed().toList();
    }

    int rows() {
        return numbers.size();
    }

    double[] start() {
        return starting.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The same in another order of the rows. */
    Trial inOrder(List<Integer> order) {
        return new Trial(
                places.stream().map(column -> pick(column, order)).toList(),
                pick(numbers, order),
                pick(starting, order),
                pick(truth, order));
    }

    static <T> List<T> pick(List<T> list, List<Integer> order) {
        return order.stream().map(list::get).toList();
    }

    Variables variables() {
        TreeMap<String, CategoryColumn> categories = new TreeMap<>();
        for (int margin = 0; margin < places.size(); margin++) {
            categories.put(
                    "m" + margin,
                    CategoryColumn.of(
                            CODES,
                            places.get(margin).stream()
                                    .mapToInt(Integer::intValue)
                                    .toArray()));
        }
        TreeMap<String, NumberColumn> columns = new TreeMap<>();
        columns.put(
                "x",
                NumberColumn.of(
                        numbers.stream().mapToDouble(Double::doubleValue).toArray()));
        return new Variables(categories, columns);
    }

    /** The totals of the first margins. */
    WeightingRecipe recipe(WeightingMethod method, int margins) {
        return WeightingRecipe.of(
                method, IntStream.range(0, margins).mapToObj(this::margin).toArray(Margin[]::new));
    }

    private Margin margin(int margin) {
        double[] totals = new double[CODES.size()];
        for (int row = 0; row < rows(); row++) {
            totals[places.get(margin).get(row)] += truth.get(row);
        }
        return Margin.counts(
                "m" + margin,
                "drawn",
                IntStream.range(0, totals.length)
                        .mapToObj(place -> CategoryTotal.of(CODES.get(place), totals[place]))
                        .toArray(CategoryTotal[]::new));
    }

    NumericTotal total() {
        double sum = IntStream.range(0, rows())
                .mapToDouble(row -> truth.get(row) * numbers.get(row))
                .sum();
        return NumericTotal.sum("x", sum, "drawn");
    }

    FittedWeights fit(WeightingRecipe recipe) {
        return fit(recipe, start());
    }

    FittedWeights fit(WeightingRecipe recipe, double... weights) {
        WeightingResult result = Weighter.of(recipe, variables()).weigh(weights);
        if (result instanceof NoWeights none) {
            throw new AssertionError(Arrays.toString(
                    none.problems().stream().map(problem -> problem.in("en")).toArray()));
        }
        return (FittedWeights) result;
    }
}
