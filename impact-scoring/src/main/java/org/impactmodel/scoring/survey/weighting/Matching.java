package org.impactmodel.scoring.survey.weighting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.weighting.CategoryTotal;
import org.impactmodel.model.weighting.Margin;
import org.impactmodel.model.weighting.NumericTotal;
import org.impactmodel.model.weighting.WeightingFault;
import org.impactmodel.model.weighting.WeightingProblem;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.scoring.survey.calibrate.Partition;
import org.impactmodel.scoring.survey.calibrate.Targets;

/** Finds the category of each respondent in each margin, and everything that keeps it from being found. */
final class Matching {

    private final WeightingRecipe recipe;
    private final Variables variables;
    private final int rows;
    private final List<WeightingProblem> problems = new ArrayList<>();

    private Matching(WeightingRecipe recipe, Variables variables) {
        this.recipe = recipe;
        this.variables = variables;
        this.rows = variables.respondents();
    }

    static Matched match(WeightingRecipe recipe, Variables variables, List<WeightingProblem> problems) {
        Matching matching = new Matching(recipe, variables);
        int[][] places = IntStream.range(0, recipe.margins().size())
                .mapToObj(matching::margin)
                .toArray(int[][]::new);
        double[][] numbers = IntStream.range(0, recipe.totals().size())
                .mapToObj(matching::number)
                .toArray(double[][]::new);
        if (matching.rows == 0) {
            matching.add("", WeightingFault.NO_RESPONDENTS, "0");
        }
        problems.addAll(matching.problems);
        return new Matched(matching.rows, places, numbers);
    }

    private int[] margin(int index) {
        Margin margin = recipe.margins().get(index);
        List<CategoryColumn> columns = columns(index, margin);
        if (rows == 0 || columns.size() < margin.variables().size()) {
            return new int[0];
        }
        Partition crossing = crossing(columns);
        int[] sizes = crossing.sizes();
        int[] placeOf = placeOf(index, margin, columns, crossing, sizes);
        withoutRespondents(index, margin, placeOf, sizes);
        int[] places = new int[rows];
        for (int row = 0; row < rows; row++) {
            places[row] = placeOf[crossing.partOf(row)];
        }
        return places;
    }

    private List<CategoryColumn> columns(int index, Margin margin) {
        List<CategoryColumn> columns = new ArrayList<>();
        for (int i = 0; i < margin.variables().size(); i++) {
            CategoryColumn column =
                    variables.categories().get(margin.variables().get(i));
            if (column == null) {
                unknown(
                        "/margins/" + index + "/variables/" + i,
                        margin.variables().get(i));
            } else {
                columns.add(column);
                absences(
                        "/margins/" + index + "/variables/" + i,
                        margin.variables().get(i),
                        absent(column));
            }
        }
        return columns;
    }

    private static Partition crossing(List<CategoryColumn> columns) {
        Partition crossing = Partition.whole(columns.get(0).size());
        for (CategoryColumn column : columns) {
            int none = column.codes().size();
            crossing = crossing.by(row -> column.at(row) < 0 ? none : column.at(row), none + 1);
        }
        return crossing;
    }

    /** The place in the margin of each part of the crossing, or -1. */
    private int[] placeOf(int index, Margin margin, List<CategoryColumn> columns, Partition crossing, int[] sizes) {
        Map<List<String>, Integer> known = new HashMap<>();
        for (int place = 0; place < margin.totals().size(); place++) {
            known.putIfAbsent(margin.totals().get(place).categories(), place);
        }
        int[] placeOf = new int[crossing.parts()];
        for (int part = 0; part < placeOf.length; part++) {
            int row = crossing.firstRow(part);
            boolean whole = columns.stream().allMatch(column -> column.at(row) >= 0);
            List<String> codes = whole ? codes(columns, row) : List.of();
            placeOf[part] = known.getOrDefault(codes, -1);
            if (whole && placeOf[part] < 0) {
                String name = Targets.name(margin.variables(), codes);
                String pointer = "/margins/" + index + "/totals";
                problems.add(WeightingProblem.of(pointer, WeightingFault.CATEGORY_NOT_IN_MARGIN, name)
                        .withRespondents(sizes[part], row));
            }
        }
        return placeOf;
    }

    private static List<String> codes(List<CategoryColumn> columns, int row) {
        return columns.stream()
                .map(column -> column.codes().get(column.at(row)))
                .toList();
    }

    private void withoutRespondents(int index, Margin margin, int[] placeOf, int[] sizes) {
        int[] respondents = new int[margin.totals().size()];
        for (int part = 0; part < placeOf.length; part++) {
            if (placeOf[part] >= 0) {
                respondents[placeOf[part]] += sizes[part];
            }
        }
        for (int place = 0; place < respondents.length; place++) {
            CategoryTotal total = margin.totals().get(place);
            if (total.categories().size() == margin.variables().size()) {
                String name = Targets.name(margin, place);
                if (total.total() > 0 && respondents[place] == 0) {
                    add(Targets.pointer(index, place), WeightingFault.CATEGORY_WITHOUT_RESPONDENTS, name);
                } else if (total.total() == 0 && respondents[place] > 0) {
                    add(Targets.pointer(index, place), WeightingFault.ZERO_TOTAL_WITH_RESPONDENTS, name);
                }
            }
        }
    }

    private double[] number(int index) {
        NumericTotal total = recipe.totals().get(index);
        String place = "/totals/" + index + "/variable";
        NumberColumn column = variables.numbers().get(total.variable());
        if (column == null) {
            unknown(place, total.variable());
            return new double[0];
        }
        absences(
                place,
                total.variable(),
                IntStream.range(0, rows).filter(row -> !column.has(row)).toArray());
        return IntStream.range(0, rows).mapToDouble(column::at).toArray();
    }

    private int[] absent(CategoryColumn column) {
        return IntStream.range(0, rows).filter(row -> column.at(row) < 0).toArray();
    }

    private void absences(String pointer, String variable, int... absent) {
        if (absent.length > 0) {
            problems.add(WeightingProblem.of(pointer, WeightingFault.VALUE_ABSENT, variable)
                    .withRespondents(absent.length, absent[0]));
        }
    }

    private void unknown(String pointer, String variable) {
        add(pointer, WeightingFault.UNKNOWN_VARIABLE, variable);
    }

    private void add(String pointer, WeightingFault fault, String found) {
        problems.add(WeightingProblem.of(pointer, fault, found));
    }
}
