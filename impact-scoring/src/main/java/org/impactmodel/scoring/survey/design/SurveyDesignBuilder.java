package org.impactmodel.scoring.survey.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.sampling.SampleKind;

/** Builds a {@link SurveyDesign} part by part. */
public final class SurveyDesignBuilder {

    private final SampleKind kind;
    private final int size;
    private final List<CategoryColumn> clusters = new ArrayList<>();
    private final List<NumberColumn> populations = new ArrayList<>();
    private Labels strata;
    private Optional<NumberColumn> weights = Optional.empty();
    private LonelyUnits lonely = LonelyUnits.REFUSE;

    SurveyDesignBuilder(SampleKind kind, int size) {
        this.kind = Objects.requireNonNull(kind, "kind");
        this.size = size;
        this.strata = Labels.one(size);
        if (size < 1) {
            throw new IllegalArgumentException("size: 1 or more is required, found " + size);
        }
    }

    /**
     * Tells strata apart by a column; several columns are crossed.
     *
     * @param column the values, one for each respondent
     * @return this builder
     * @throws IllegalArgumentException when the column has another size, or a respondent has no value
     */
    public SurveyDesignBuilder stratifiedBy(CategoryColumn column) {
        strata = strata.by("strata", column);
        return this;
    }

    /**
     * Says which units were drawn; called a second time, which units were drawn in those.
     *
     * @param column the names of the units, one for each respondent; a name may come again in another stratum or in another
     *     unit of the stage before, and is another unit there
     * @return this builder
     * @throws IllegalArgumentException when it is called a third time
     */
    public SurveyDesignBuilder clusteredBy(CategoryColumn column) {
        if (clusters.size() == 2) {
            throw new IllegalArgumentException("column: two stages are supported, found a third");
        }
        clusters.add(column);
        return this;
    }

    /**
     * Says how many of the population each respondent stands for. Without weights it is how many there are for each that was
     * drawn, where the populations are known, else 1.
     *
     * @param column a number above 0 for each respondent
     * @return this builder
     */
    public SurveyDesignBuilder weightedBy(NumberColumn column) {
        weights = Optional.of(column);
        return this;
    }

    /**
     * Says how many units there were to draw from at the first stage; called a second time, at the second.
     *
     * @param column the number in the stratum (at the second stage: in the unit of the first) of each respondent
     * @return this builder
     * @throws IllegalArgumentException when it is called a third time
     */
    public SurveyDesignBuilder outOf(NumberColumn column) {
        if (populations.size() == 2) {
            throw new IllegalArgumentException("column: two stages are supported, found a third");
        }
        populations.add(column);
        return this;
    }

    /**
     * Says what to do with a stratum of which one unit alone was drawn.
     *
     * @param rule the rule, {@link LonelyUnits#REFUSE} unless told otherwise
     * @return this builder
     */
    public SurveyDesignBuilder lonely(LonelyUnits rule) {
        lonely = Objects.requireNonNull(rule, "rule");
        return this;
    }

    /**
     * The design.
     *
     * @return the design
     * @throws IllegalArgumentException when a weight is not above 0, a population is smaller than what was drawn from it or
     *     differs within a stratum, or a stratum has one unit and the rule refuses that
     */
    public SurveyDesign build() {
        Labels units = clusters.isEmpty() ? Labels.each(size) : strata.by("clusters", clusters.get(0));
        Stage first = stage(units, strata, 0);
        Optional<Stage> second = populations.size() == 2 && units.count() < size
                ? Optional.of(stage(inner(units), units, 1))
                : Optional.empty();
        if (lonely == LonelyUnits.REFUSE) {
            requireNoLonely(first);
        }
        return new SurveyDesign(kind, weights(first, second), strata.places(), first, second, lonely);
    }

    private Labels inner(Labels units) {
        return clusters.size() == 2 ? units.by("clusters", clusters.get(1)) : Labels.each(size);
    }

    private Stage stage(Labels units, Labels groups, int depth) {
        double[] population = Stage.unknown(groups.count());
        if (populations.size() > depth) {
            fill(population, populations.get(depth), groups);
        }
        Stage stage = new Stage(units.places(), units.within(groups), groups.count(), population);
        for (int group = 0; group < groups.count(); group++) {
            if (stage.share(group) > 1) {
                throw new IllegalArgumentException("populations: at least " + stage.drawn(group)
                        + " units are required where as many were drawn, found " + population[group]);
            }
        }
        return stage;
    }

    private void fill(double[] population, NumberColumn column, Labels groups) {
        requireSize("populations", column);
        for (int row = 0; row < size; row++) {
            int group = groups.places()[row];
            double found = column.has(row) ? column.at(row) : 0;
            if (Double.isFinite(population[group]) && population[group] != found) {
                throw new IllegalArgumentException("populations: row " + row + " says " + found
                        + " where others of its group say " + population[group]);
            }
            population[group] = found;
        }
    }

    private void requireNoLonely(Stage first) {
        String lonelyStrata = IntStream.range(0, first.groups())
                .filter(first::isLonely)
                .mapToObj(this::rowOf)
                .collect(Collectors.joining(", "));
        if (!lonelyStrata.isEmpty()) {
            throw new IllegalArgumentException(
                    "strata: at least two units are required in each, found one in the strata of rows " + lonelyStrata);
        }
    }

    private String rowOf(int stratum) {
        int row = 0;
        while (strata.places()[row] != stratum) {
            row++;
        }
        return Integer.toString(row);
    }

    private double[] weights(Stage first, Optional<Stage> second) {
        double[] result = new double[size];
        if (weights.isPresent()) {
            requireSize("weights", weights.get());
            for (int row = 0; row < size; row++) {
                result[row] = weights.get().has(row) ? weights.get().at(row) : 0;
            }
            return checked(result);
        }
        Arrays.fill(result, 1);
        for (int row = 0; row < size; row++) {
            double within = second.isPresent() ? second.get().share(first.unit(row)) : 0;
            result[row] = inverse(first.share(strata.places()[row])) * inverse(within);
        }
        return checked(result);
    }

    private static double inverse(double share) {
        return share > 0 ? 1 / share : 1;
    }

    static double[] checked(double[] weights) {
        for (int row = 0; row < weights.length; row++) {
            if (!(weights[row] > 0 && Double.isFinite(weights[row]))) {
                throw new IllegalArgumentException(
                        "weights: a finite number above 0 is required, found " + weights[row] + " in row " + row);
            }
        }
        return weights;
    }

    private void requireSize(String name, NumberColumn column) {
        if (column.size() != size) {
            throw new IllegalArgumentException(name + ": " + size + " rows are required, found " + column.size());
        }
    }
}
