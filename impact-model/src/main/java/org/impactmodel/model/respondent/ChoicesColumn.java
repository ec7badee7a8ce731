package org.impactmodel.model.respondent;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.questionnaire.Absence;

/** Any number of options for each respondent, or why there is no answer. A column never changes. */
public final class ChoicesColumn implements RespondentColumn {

    /** How many options a column can have. */
    public static final int MOST = 60;

    private static final List<Absence> ABSENCES = List.of(Absence.values());

    private final List<String> codes;
    private final long[] cells;

    private ChoicesColumn(List<String> codes, long[] cells) {
        this.codes = codes;
        this.cells = cells;
    }

    /**
     * A column of cells.
     *
     * @param codes the codes of the options, each once, at most {@value #MOST}
     * @param cells for each respondent a bit for each option that was chosen, the first option the lowest bit, or the
     *     {@link CategoryColumn#absent code of an absence}; copied
     * @return the column
     * @throws IllegalArgumentException when a cell is neither, or there are too many codes or one is there twice
     */
    public static ChoicesColumn of(List<String> codes, long... cells) {
        if (codes.size() > MOST || codes.stream().distinct().count() != codes.size()) {
            throw new IllegalArgumentException("codes: at most " + MOST + " are allowed, each once, found " + codes);
        }
        for (int row = 0; row < cells.length; row++) {
            if (cells[row] < -ABSENCES.size() || cells[row] >= 1L << codes.size()) {
                throw new IllegalArgumentException("cells: row " + row + " holds " + cells[row]);
            }
        }
        return new ChoicesColumn(List.copyOf(codes), cells.clone());
    }

    /**
     * The codes of the options.
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
     * The place of an option.
     *
     * @param code its code
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

    /**
     * Whether a respondent has answered.
     *
     * @param row the respondent, from 0
     * @return whether there is an answer, if only that no option applies
     */
    public boolean has(int row) {
        return cells[row] >= 0;
    }

    /**
     * Whether a respondent chose an option.
     *
     * @param row the respondent, from 0
     * @param option the place of the option, from 0
     * @return whether it was chosen; false where there is no answer
     */
    public boolean chose(int row, int option) {
        return cells[row] >= 0 && (cells[row] >> option & 1) == 1;
    }

    @Override
    public Optional<Absence> absence(int row) {
        return cells[row] < 0 ? Optional.of(ABSENCES.get((int) (-1 - cells[row]))) : Optional.empty();
    }
}
