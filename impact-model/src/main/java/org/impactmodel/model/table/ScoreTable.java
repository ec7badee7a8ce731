package org.impactmodel.model.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.Unavailable;

/**
 * The scores of many subjects in one view: a row for each subject, a column for each place of the tree. A table never
 * changes.
 */
public final class ScoreTable {

    private final String view;
    private final List<List<String>> paths;
    private final List<String> subjects;
    private final List<ScoreColumn> columns;

    /**
     * A table of columns.
     *
     * @param view the id of the view
     * @param paths for each column the ids from the root down to its place; the root comes first
     * @param subjects for each row who or what was scored
     * @param columns the columns, each as long as the subjects
     * @throws IllegalArgumentException when the numbers of paths, columns and rows do not agree
     */
    public ScoreTable(String view, List<List<String>> paths, List<String> subjects, List<ScoreColumn> columns) {
        this.view = Objects.requireNonNull(view, "view");
        this.paths = paths.stream().map(List::copyOf).toList();
        this.subjects = List.copyOf(subjects);
        this.columns = List.copyOf(columns);
        if (paths.size() != columns.size() || columns.stream().anyMatch(column -> column.size() != subjects.size())) {
            throw new IllegalArgumentException("columns: " + paths.size() + " columns of " + subjects.size()
                    + " rows are required, found " + columns.size() + " of "
                    + columns.stream().map(ScoreColumn::size).distinct().toList() + " rows");
        }
    }

    /**
     * The view.
     *
     * @return its id
     */
    public String view() {
        return view;
    }

    /**
     * The places of the tree.
     *
     * @return for each column the ids from the root down to its place; the root comes first
     */
    public List<List<String>> paths() {
        return paths;
    }

    /**
     * The subjects.
     *
     * @return for each row who or what was scored
     */
    public List<String> subjects() {
        return subjects;
    }

    /**
     * The number of rows.
     *
     * @return how many subjects there are
     */
    public int size() {
        return subjects.size();
    }

    /**
     * The score of a subject at a place.
     *
     * @param row the row, from 0
     * @param column the column, from 0, which is the root
     * @return the score on the method's scale, or empty when there is none
     */
    public OptionalDouble score(int row, int column) {
        double score = columns.get(column).score(row);
        return Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    /**
     * Why a subject has no score at a place.
     *
     * @param row the row, from 0
     * @param column the column, from 0, which is the root
     * @return the reason, or empty when there is a score
     */
    public Optional<Unavailable> unavailable(int row, int column) {
        return columns.get(column).unavailable(row);
    }

    /**
     * The share of the weight that applies whose scores are known.
     *
     * @param row the row, from 0
     * @param column the column, from 0, which is the root
     * @return the share, in [0, 1]
     */
    public double coverage(int row, int column) {
        return columns.get(column).coverage(row);
    }
}
