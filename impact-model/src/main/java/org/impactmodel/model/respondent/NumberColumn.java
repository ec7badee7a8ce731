package org.impactmodel.model.respondent;

import java.util.List;
import java.util.Optional;
import org.impactmodel.model.questionnaire.Absence;

/** A number for each respondent, or why there is none. A column never changes. */
public final class NumberColumn implements RespondentColumn {

    private static final List<Absence> ABSENCES = List.of(Absence.values());

    private final double[] numbers;
    private final byte[] absences;

    private NumberColumn(double[] numbers, byte[] absences) {
        this.numbers = numbers;
        this.absences = absences;
    }

    /**
     * A column in which every respondent has a number.
     *
     * @param numbers the numbers, finite; copied
     * @return the column
     * @throws IllegalArgumentException when one is not finite
     */
    public static NumberColumn of(double... numbers) {
        for (int row = 0; row < numbers.length; row++) {
            requireFinite(row, numbers[row]);
        }
        return new NumberColumn(numbers.clone(), new byte[0]);
    }

    /**
     * A column in which some have none.
     *
     * @param numbers the numbers, finite where there is one; copied
     * @param cells for each respondent 0 where there is a number, else the {@link CategoryColumn#absent code of an
     *     absence}; copied
     * @return the column
     * @throws IllegalArgumentException when a number is not finite, a cell is neither, or the lengths differ
     */
    public static NumberColumn of(double[] numbers, byte[] cells) {
        if (numbers.length != cells.length) {
            throw new IllegalArgumentException("cells: " + numbers.length + " are required, found " + cells.length);
        }
        for (int row = 0; row < numbers.length; row++) {
            if (cells[row] > 0 || cells[row] < -ABSENCES.size()) {
                throw new IllegalArgumentException("cells: row " + row + " holds " + cells[row]);
            }
            if (cells[row] == 0) {
                requireFinite(row, numbers[row]);
            }
        }
        return new NumberColumn(numbers.clone(), cells.clone());
    }

    private static void requireFinite(int row, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("numbers: row " + row + " needs a finite number, found " + number);
        }
    }

    @Override
    public int size() {
        return numbers.length;
    }

    /**
     * Whether a respondent has a number.
     *
     * @param row the respondent, from 0
     * @return whether there is one
     */
    public boolean has(int row) {
        return absences.length == 0 || absences[row] == 0;
    }

    /**
     * The number of a respondent.
     *
     * @param row the respondent, from 0
     * @return the number; of no meaning where there is none
     */
    public double at(int row) {
        return numbers[row];
    }

    @Override
    public Optional<Absence> absence(int row) {
        return has(row) ? Optional.empty() : Optional.of(ABSENCES.get(-1 - absences[row]));
    }
}
