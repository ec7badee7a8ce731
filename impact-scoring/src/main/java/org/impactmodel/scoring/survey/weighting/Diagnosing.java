package org.impactmodel.scoring.survey.weighting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.model.weighting.fit.CategoryFit;
import org.impactmodel.model.weighting.fit.MarginFit;
import org.impactmodel.model.weighting.fit.NumericFit;
import org.impactmodel.model.weighting.fit.WeightCost;
import org.impactmodel.model.weighting.fit.WeightRatios;
import org.impactmodel.model.weighting.fit.WeightingFit;
import org.impactmodel.scoring.survey.calibrate.Cells;
import org.impactmodel.scoring.survey.calibrate.Ratios;
import org.impactmodel.scoring.survey.calibrate.Targets;

/** Tells how a fit came out. */
final class Diagnosing {

    private final WeightingRecipe recipe;
    private final Cells cells;
    private final Targets targets;
    private final Start start;
    private final Ratios ratios;

    Diagnosing(WeightingRecipe recipe, Cells cells, Targets targets, Start start, Ratios ratios) {
        this.recipe = recipe;
        this.cells = cells;
        this.targets = targets;
        this.start = start;
        this.ratios = ratios;
    }

    WeightingFit fit(double... weights) {
        double[] after = start.mass().clone();
        for (int cell = 0; cell < after.length; cell++) {
            after[cell] *= ratios.byCell()[cell];
        }
        return new WeightingFit(
                weights.length,
                ratios.iterations(),
                start.scale(),
                ratios(weights.length),
                cost(start.weights()),
                cost(weights),
                IntStream.range(0, cells.margins())
                        .mapToObj(margin -> margin(margin, after))
                        .toList(),
                IntStream.range(0, cells.numbers())
                        .mapToObj(number -> number(number, after))
                        .toList());
    }

    private static WeightCost cost(double... weights) {
        double sum = 0;
        double squares = 0;
        for (double weight : weights) {
            sum += weight;
            squares += weight * weight;
        }
        return new WeightCost(sum, weights.length * squares / (sum * sum), sum * sum / squares);
    }

    private MarginFit margin(int margin, double... after) {
        double[] counts = targets.counts(margin);
        double[] first = new double[counts.length];
        double[] last = new double[counts.length];
        double[] heads = new double[counts.length];
        cells.sums(margin, start.mass(), first);
        cells.sums(margin, after, last);
        cells.sums(margin, cells.headcounts(), heads);
        List<CategoryTotal> totals = recipe.margins().get(margin).totals();
        return new MarginFit(
                recipe.margins().get(margin).variables(),
                IntStream.range(0, counts.length)
                        .mapToObj(place -> new CategoryFit(
                                totals.get(place).categories(),
                                (int) heads[place],
                                first[place],
                                last[place],
                                counts[place]))
                        .toList());
    }

    private NumericFit number(int number, double... after) {
        return new NumericFit(
                recipe.totals().get(number).variable(),
                sum(cells.numbers(number), start.mass()),
                sum(cells.numbers(number), after),
                targets.sums()[number]);
    }

    private static double sum(double[] numbers, double... mass) {
        double sum = 0;
        for (int cell = 0; cell < mass.length; cell++) {
            sum += numbers[cell] * mass[cell];
        }
        return sum;
    }

    private WeightRatios ratios(int respondents) {
        Integer[] order = IntStream.range(0, cells.count()).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble(cell -> ratios.byCell()[cell]));
        double mean = 0;
        for (int cell = 0; cell < order.length; cell++) {
            mean += ratios.byCell()[cell] * cells.size(cell) / respondents;
        }
        double variance = 0;
        for (int cell = 0; cell < order.length; cell++) {
            double off = ratios.byCell()[cell] - mean;
            variance += off * off * cells.size(cell) / respondents;
        }
        return new WeightRatios(
                ratios.byCell()[order[0]],
                quantile(order, respondents * 0.1),
                quantile(order, respondents * 0.25),
                quantile(order, respondents * 0.5),
                quantile(order, respondents * 0.75),
                quantile(order, respondents * 0.9),
                ratios.byCell()[order[order.length - 1]],
                mean,
                Math.sqrt(variance));
    }

    private double quantile(Integer[] order, double rank) {
        double below = 0;
        for (int cell : order) {
            below += cells.size(cell);
            if (below >= rank) {
                return ratios.byCell()[cell];
            }
        }
        return ratios.byCell()[order[order.length - 1]];
    }
}
