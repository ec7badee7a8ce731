package org.impactmodel.model.respondent;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.impactmodel.model.sampling.Replicates;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.model.survey.SurveyDescription;

/**
 * The answers to a survey, by columns: one for each question and attribute, and those of the design of the sample. Rows are
 * respondents, in the order in which they were told. A table never changes. {@link RespondentCheck} tells whether its design
 * holds together.
 */
public final class RespondentTable {

    private final SurveyDescription description;
    private final int size;
    private final Map<String, RespondentColumn> columns;

    private RespondentTable(SurveyDescription description, int size, Map<String, RespondentColumn> columns) {
        this.description = description;
        this.size = size;
        this.columns = columns;
    }

    /**
     * A table of columns.
     *
     * @param description the survey
     * @param columns the columns by name: the id of each question and attribute, and each column that the sample names.
     *     Single choices, attributes, strata, clusters and the panel are {@link CategoryColumn}s, multiple choices
     *     {@link ChoicesColumn}s, all others {@link NumberColumn}s
     * @return the table
     * @throws IllegalArgumentException when a column is missing, of another kind or length, or not of the survey
     */
    public static RespondentTable of(SurveyDescription description, Map<String, RespondentColumn> columns) {
        Map<String, Class<? extends RespondentColumn>> needed = Needing.kinds(description);
        int size = columns.values().stream()
                .findFirst()
                .map(RespondentColumn::size)
                .orElse(0);
        needed.forEach((name, kind) -> {
            RespondentColumn column = columns.get(name);
            if (!kind.isInstance(column)) {
                throw new IllegalArgumentException("columns: " + name + " must be a " + kind.getSimpleName()
                        + ", found "
                        + (column == null ? "nothing" : column.getClass().getSimpleName()));
            }
            if (column.size() != size) {
                throw new IllegalArgumentException(
                        "columns: " + name + " must have " + size + " rows, found " + column.size());
            }
        });
        columns.keySet().stream().filter(name -> !needed.containsKey(name)).forEach(name -> {
            throw new IllegalArgumentException("columns: the survey has no " + name);
        });
        return new RespondentTable(description, size, new TreeMap<>(columns));
    }

    /**
     * The survey.
     *
     * @return its description
     */
    public SurveyDescription description() {
        return description;
    }

    /**
     * The number of respondents.
     *
     * @return how many rows there are
     */
    public int size() {
        return size;
    }

    /**
     * A column.
     *
     * @param name the id of a question or attribute, or a column of the design
     * @return the column
     * @throws IllegalArgumentException when there is none of that name
     */
    public RespondentColumn column(String name) {
        RespondentColumn column = columns.get(Objects.requireNonNull(name, "name"));
        if (column == null) {
            throw new IllegalArgumentException("name: one of " + columns.keySet() + " is required, found " + name);
        }
        return column;
    }

    /**
     * The column of an attribute, a single choice, a stratum or a cluster.
     *
     * @param name its name
     * @return the column
     * @throws IllegalArgumentException when there is none of that name and kind
     */
    public CategoryColumn category(String name) {
        return as(CategoryColumn.class, name);
    }

    /**
     * The column of a multiple choice.
     *
     * @param question the id of the question
     * @return the column
     * @throws IllegalArgumentException when there is none of that name and kind
     */
    public ChoicesColumn choices(String question) {
        return as(ChoicesColumn.class, question);
    }

    /**
     * The column of a rating or a quantity, of weights or of population sizes.
     *
     * @param name its name
     * @return the column
     * @throws IllegalArgumentException when there is none of that name and kind
     */
    public NumberColumn numbers(String name) {
        return as(NumberColumn.class, name);
    }

    private <T extends RespondentColumn> T as(Class<T> kind, String name) {
        RespondentColumn column = column(name);
        if (!kind.isInstance(column)) {
            throw new IllegalArgumentException("name: a " + kind.getSimpleName() + " is required, " + name + " is a "
                    + column.getClass().getSimpleName());
        }
        return kind.cast(column);
    }

    /**
     * The columns whose values together name the stratum.
     *
     * @return the columns as the sample lists them
     */
    public List<CategoryColumn> strata() {
        return sample().strata().stream().map(this::category).toList();
    }

    /**
     * The columns of the units drawn, the largest first.
     *
     * @return the columns as the sample lists them
     */
    public List<CategoryColumn> clusters() {
        return sample().clusters().stream().map(this::category).toList();
    }

    /**
     * How many of the population each respondent stands for.
     *
     * @return the weights, or empty where the sample has none
     */
    public Optional<NumberColumn> weight() {
        return sample().weight().map(this::numbers);
    }

    /**
     * How many units there were to draw from, by stage.
     *
     * @return the columns as the sample lists them
     */
    public List<NumberColumn> populationSizes() {
        return sample().populationSizes().stream().map(this::numbers).toList();
    }

    /**
     * The replicate weights.
     *
     * @return the columns as the sample lists them; empty where there are none
     */
    public List<NumberColumn> replicates() {
        return sample().replicates().map(Replicates::columns).orElse(List.of()).stream()
                .map(this::numbers)
                .toList();
    }

    /**
     * Who the respondents are, across waves.
     *
     * @return the column, or empty where nobody is followed
     */
    public Optional<CategoryColumn> panel() {
        return sample().panel().map(this::category);
    }

    private Sample sample() {
        return description.sample();
    }
}
