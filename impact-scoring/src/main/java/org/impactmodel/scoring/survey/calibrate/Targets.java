package org.impactmodel.scoring.survey.calibrate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.TotalForm;
import org.impactmodel.model.weighting.WeightingFault;
import org.impactmodel.model.weighting.WeightingProblem;
import org.impactmodel.model.weighting.WeightingRecipe;

/** The totals of a sound recipe as counts and sums; margins are brought to one population size, shares scaled to it. */
public final class Targets {

    private final OptionalDouble size;
    private final double[][] counts;
    private final double[] sums;
    private final List<String> pointers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private Targets(OptionalDouble size, double[][] counts, double[] sums) {
        this.size = size;
        this.counts = counts;
        this.sums = sums;
    }

    /** The totals of a recipe whose parts fit together. */
    public static Targets of(WeightingRecipe recipe) {
        OptionalDouble size = size(recipe);
        double[][] counts = recipe.margins().stream()
                .map(margin -> counts(margin, size.orElseThrow()))
                .toArray(double[][]::new);
        double[] sums = recipe.totals().stream()
                .mapToDouble(
                        total -> total.form() == TotalForm.SHARE ? total.total() * size.orElseThrow() : total.total())
                .toArray();
        Targets targets = new Targets(size, counts, sums);
        targets.name(recipe);
        return targets;
    }

    private static OptionalDouble size(WeightingRecipe recipe) {
        return recipe.populationSize().isPresent()
                ? recipe.populationSize()
                : recipe.margins().stream().mapToDouble(Margin::sum).findFirst();
    }

    private static double[] counts(Margin margin, double size) {
        double factor = size / margin.sum();
        return margin.totals().stream()
                .mapToDouble(total -> factor == 1 ? total.total() : total.total() * factor)
                .toArray();
    }

    private void name(WeightingRecipe recipe) {
        for (int margin = 0; margin < counts.length; margin++) {
            for (int place = 0; place < counts[margin].length; place++) {
                pointers.add(pointer(margin, place));
                names.add(name(recipe.margins().get(margin), place));
            }
        }
        for (int total = 0; total < sums.length; total++) {
            NumericTotal numeric = recipe.totals().get(total);
            pointers.add("/totals/" + total);
            names.add(numeric.variable());
        }
        pointers.add("/population-size");
        names.add("1");
    }

    /** The place of a category in the recipe, as a JSON pointer. */
    public static String pointer(int margin, int place) {
        return "/margins/" + margin + "/totals/" + place;
    }

    /** A category with the variables of its margin, such as {@code stype=E × awards=No}. */
    public static String name(Margin margin, int place) {
        return name(margin.variables(), margin.totals().get(place).categories());
    }

    /** A category with its variables. */
    public static String name(List<String> variables, List<String> categories) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < variables.size(); i++) {
            name.append(i == 0 ? "" : " × ")
                    .append(variables.get(i))
                    .append('=')
                    .append(categories.get(i));
        }
        return name.toString();
    }

    /** The population size, where it is known. */
    public OptionalDouble size() {
        return size;
    }

    int margins() {
        return counts.length;
    }

    /** The count of each category of a margin. */
    public double[] counts(int margin) {
        return counts[margin];
    }

    /** The numeric totals. */
    public double[] sums() {
        return sums;
    }

    /** A problem of a total, by its place among all: categories margin by margin, then numbers, then the population size. */
    WeightingProblem problem(int place, WeightingFault fault, double achieved, double target) {
        return WeightingProblem.of(pointers.get(place), fault, names.get(place)).withFigures(achieved, target);
    }

    /** A number as people write it. */
    public static String plain(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(number)
                        .round(new MathContext(9))
                        .stripTrailingZeros()
                        .toPlainString()
                : Double.toString(number);
    }
}
