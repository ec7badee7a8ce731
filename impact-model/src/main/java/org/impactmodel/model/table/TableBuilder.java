package org.impactmodel.model.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;

/**
 * Builds an {@link IndicatorTable} row by row: a row begins with its subject, with all its cells missing, and the cells
 * that are put go to the row begun last. A row costs as much as its cells, however many there are already.
 */
public final class TableBuilder {

    private final List<String> indicators;
    private final Map<String, Integer> columns = new LinkedHashMap<>();
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final Map<SortedMap<String, List<String>>, SortedMap<String, List<String>>> seen = new LinkedHashMap<>();
    private final List<RowLabel> rows = new ArrayList<>();
    private final List<CellBlock> blocks = new ArrayList<>();

    TableBuilder(List<String> indicators) {
        this.indicators = indicators;
        for (int column = 0; column < indicators.size(); column++) {
            if (columns.put(indicators.get(column), column) != null) {
                throw new IllegalArgumentException("indicators: " + indicators.get(column) + " is there twice");
            }
        }
    }

    /**
     * Begins the row of a subject without period or attributes.
     *
     * @param subject who or what
     * @return this builder
     */
    public TableBuilder row(String subject) {
        return row(subject, Optional.empty(), Collections.emptySortedMap());
    }

    /**
     * Begins the row of a subject.
     *
     * @param subject who or what
     * @param period when it was observed, where that is known
     * @param attributes the groups that it belongs to: values by name of the attribute
     * @return this builder
     */
    public TableBuilder row(String subject, Optional<Period> period, SortedMap<String, List<String>> attributes) {
        if (rows.size() % CellBlock.ROWS == 0) {
            blocks.add(new CellBlock(indicators.size()));
        }
        rows.add(new RowLabel(
                Objects.requireNonNull(subject, "subject"),
                Objects.requireNonNull(period, "period"),
                shared(Objects.requireNonNull(attributes, "attributes"))));
        return this;
    }

    /**
     * Adds the whole row of a subject.
     *
     * @param answers what is known of it
     * @return this builder
     * @throws IllegalArgumentException when an answer is of an indicator that has no column
     */
    public TableBuilder row(Answers answers) {
        if (!columns.keySet().containsAll(answers.answers().keySet())) {
            TreeSet<String> unknown = new TreeSet<>(answers.answers().keySet());
            unknown.removeAll(columns.keySet());
            throw new IllegalArgumentException("answers: no column is there for " + String.join(", ", unknown));
        }
        row(answers.subject(), answers.period(), answers.attributes());
        answers.answers()
                .forEach((id, answered) -> outcome(Objects.requireNonNull(columns.get(id)), answered.outcome()));
        return this;
    }

    /**
     * Puts a number into the row begun last.
     *
     * @param column the column, from 0
     * @param number the number in the unit of the indicator, finite
     * @return this builder
     * @throws IllegalArgumentException when the number is not finite
     */
    public TableBuilder number(int column, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("number: a finite number is required, found " + number);
        }
        return put(column, number, Cell.NUMBER);
    }

    /**
     * Puts a level into the row begun last.
     *
     * @param column the column, from 0
     * @param code the code of the level
     * @return this builder
     */
    public TableBuilder level(int column, String code) {
        return put(column, levels.computeIfAbsent(code, unseen -> levels.size()), Cell.LEVEL);
    }

    /**
     * Says of a cell of the row begun last that nothing is known.
     *
     * @param column the column, from 0
     * @return this builder
     */
    public TableBuilder missing(int column) {
        return put(column, 0, Cell.MISSING);
    }

    /**
     * Says of a cell of the row begun last that the indicator has no meaning for the subject.
     *
     * @param column the column, from 0
     * @return this builder
     */
    public TableBuilder notApplicable(int column) {
        return put(column, 0, Cell.NOT_APPLICABLE);
    }

    /**
     * The table of the rows so far. The builder starts afresh with no row.
     *
     * @return the table
     */
    public IndicatorTable build() {
        IndicatorTable table =
                new IndicatorTable(indicators, List.copyOf(levels.keySet()), List.copyOf(rows), List.copyOf(blocks));
        rows.clear();
        blocks.clear();
        levels.clear();
        return table;
    }

    private TableBuilder put(int column, double number, Cell cell) {
        Objects.checkIndex(column, indicators.size());
        if (rows.isEmpty()) {
            throw new IllegalStateException("a row must be begun before its cells are put");
        }
        blocks.get(blocks.size() - 1).put((rows.size() - 1) % CellBlock.ROWS, column, number, cell);
        return this;
    }

    private void outcome(int column, Outcome outcome) {
        if (outcome instanceof Outcome.Value value) {
            number(column, value.number());
        } else if (outcome instanceof Outcome.Level level) {
            level(column, level.code());
        } else if (outcome instanceof Outcome.NotApplicable) {
            notApplicable(column);
        }
    }

    /** Rows of the same groups share one map of them. */
    private SortedMap<String, List<String>> shared(SortedMap<String, List<String>> attributes) {
        return seen.computeIfAbsent(attributes, TableBuilder::copy);
    }

    private static SortedMap<String, List<String>> copy(SortedMap<String, List<String>> attributes) {
        TreeMap<String, List<String>> copy = new TreeMap<>();
        attributes.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
