package org.impactmodel.scoring.survey.sum;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.ChoicesColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.scoring.survey.design.Domains;

/**
 * Where each respondent is counted: in a cell for its part of the population and its answer, or nowhere when it belongs to
 * no part or has no answer. Those without an answer are counted apart, by the reason.
 */
public final class Cells {

    private static final List<Absence> REASONS = List.of(Absence.values());

    private final int[] cellOfRow;
    private final int parts;
    private final int answers;
    private final long[] absences;

    private Cells(int size, int parts, int answers) {
        this.cellOfRow = new int[size];
        this.parts = parts;
        this.answers = answers;
        this.absences = new long[parts * REASONS.size()];
    }

    /** A cell for each part; a respondent without one of the numbers has not answered. */
    public static Cells of(Domains domains, List<NumberColumn> numbers) {
        numbers.forEach(column -> requireSize(domains, column.size()));
        return new Cells(domains.size(), domains.count(), 1)
                .filled(domains, row -> absence(numbers, row).isPresent() ? -1 : 0, row -> absence(numbers, row));
    }

    /** A cell for each part and value. */
    public static Cells of(Domains domains, CategoryColumn column) {
        requireSize(domains, column.size());
        return new Cells(domains.size(), domains.count(), column.codes().size())
                .filled(domains, column::at, column::absence);
    }

    /** Two cells for each part: those who did not choose the option, and those who did. */
    public static Cells of(Domains domains, ChoicesColumn column, int option) {
        requireSize(domains, column.size());
        return new Cells(domains.size(), domains.count(), 2)
                .filled(domains, row -> column.has(row) ? (column.chose(row, option) ? 1 : 0) : -1, column::absence);
    }

    /** Two cells for each part: those for whom something does not hold, and those for whom it does. */
    public static Cells of(Domains domains, NumberColumn column, IntPredicate holds) {
        requireSize(domains, column.size());
        return new Cells(domains.size(), domains.count(), 2)
                .filled(domains, row -> column.has(row) ? (holds.test(row) ? 1 : 0) : -1, column::absence);
    }

    private static void requireSize(Domains domains, int size) {
        if (domains.size() != size) {
            throw new IllegalArgumentException("column: " + domains.size() + " rows are required, found " + size);
        }
    }

    private static Optional<Absence> absence(List<NumberColumn> numbers, int row) {
        for (NumberColumn column : numbers) {
            if (!column.has(row)) {
                return column.absence(row);
            }
        }
        return Optional.empty();
    }

    private interface Reasons {
        Optional<Absence> at(int row);
    }

    private Cells filled(Domains domains, IntUnaryOperator answer, Reasons reasons) {
        for (int row = 0; row < cellOfRow.length; row++) {
            int part = domains.part(row);
            int answered = part < 0 ? -1 : answer.applyAsInt(row);
            cellOfRow[row] = answered < 0 ? -1 : part * answers + answered;
            if (part >= 0 && answered < 0) {
                int reason = reasons.at(row).map(REASONS::indexOf).orElse(0);
                absences[part * REASONS.size() + reason]++;
            }
        }
        return this;
    }

    /** The number of respondents, counted or not. */
    public int size() {
        return cellOfRow.length;
    }

    /** The number of cells. */
    public int count() {
        return parts * answers;
    }

    /** The number of cells of each part. */
    public int answers() {
        return answers;
    }

    /** The number of parts. */
    public int parts() {
        return parts;
    }

    /** The cell of a respondent, or -1. */
    public int at(int row) {
        return cellOfRow[row];
    }

    /** How many of a part have no answer for a reason. */
    public long absent(int part, Absence reason) {
        return absences[part * REASONS.size() + REASONS.indexOf(reason)];
    }
}
