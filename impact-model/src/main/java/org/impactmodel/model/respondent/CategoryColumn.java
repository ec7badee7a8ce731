package org.impactmodel.model.respondent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.questionnaire.Absence;

/** One value out of several for each respondent, or why there is none. A column never changes. */
public final class CategoryColumn implements RespondentColumn {

    private static final List<Absence> ABSENCES = List.of(Absence.values());

    private final List<String> codes;
    private final int[] cells;

    private CategoryColumn(List<String> codes, int[] cells) {
        this.codes = codes;
        this.cells = cells;
    }

    /**
     * A column of cells.
     *
     * @param codes the codes of the values, each once
     * @param cells for each respondent the place of its value among the codes, from 0, or the {@link #absent code of an
     *     absence}; copied
     * @return the column
     * @throws IllegalArgumentException when a cell is neither, or a code is there twice
     */
    public static CategoryColumn of(List<String> codes, int... cells) {
        if (codes.stream().distinct().count() != codes.size()) {
            throw new IllegalArgumentException("codes: each is needed once, found " + codes);
        }
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] >= codes.size() || cells[row] < -ABSENCES.size()) {
                throw new IllegalArgumentException("cells: row " + row + " holds " + cells[row] + ", expected "
                        + -ABSENCES.size() + " to " + (codes.size() - 1));
            }
        }
        return new CategoryColumn(List.copyOf(codes), cells.clone());
    }

    /**
     * How an absence is told in a cell.
     *
     * @param absence why there is no value
     * @return a number below 0
     */
    public static int absent(Absence absence) {
        return -1 - ABSENCES.indexOf(absence);
    }

    /**
     * The codes of the values.
     *
     * @return the codes, by place
     */
    public List<String> codes() {
        return codes;
    }

    @Override
    public int size() {
        return cells.length;
    }

    /**
     * The value of a respondent.
     *
     * @param row the respondent, from 0
     * @return the place of the value among the codes, or a number below 0 where there is none
     */
    public int at(int row) {
        return cells[row];
    }

    @Override
    public Optional<Absence> absence(int row) {
        return cells[row] < 0 ? Optional.of(ABSENCES.get(-1 - cells[row])) : Optional.empty();
    }

    /**
     * The place of a code.
     *
     * @param code a code
     * @return its place, from 0
     * @throws IllegalArgumentException when the column does not have it
     */
    public int place(String code) {
        int place = codes.indexOf(Objects.requireNonNull(code, "code"));
        if (place < 0) {
            throw new IllegalArgumentException("code: one of " + codes + " is required, found " + code);
        }
        return place;
    }
}
