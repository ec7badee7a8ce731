package org.impactmodel.io.survey;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.sheet.Decimal;
import org.impactmodel.io.sheet.Span;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentColumn;

/** Takes numbers; a text that tells an absence does so even where it could be read as a number. */
final class Numbers implements Taking, Filled {

    private final Range range;
    private final Decimal decimal;
    private final Dictionary absences = new Dictionary();
    private final boolean design;
    private int longest = -1;
    private boolean likeNumbers;
    private double[] cells = new double[1024];
    private byte[] reasons = {};

    private Numbers(Range range, Decimal decimal, boolean design) {
        this.range = range;
        this.decimal = decimal;
        this.design = design;
    }

    /** Numbers, or texts that tell an absence. */
    static Numbers of(Range range, Decimal decimal, SortedMap<String, Absence> absences) {
        Numbers numbers = new Numbers(range, decimal, false);
        absences.forEach(numbers::add);
        numbers.absences.close();
        return numbers;
    }

    /** Numbers of the design, of which none may be absent. */
    static Numbers ofDesign(Range range, Decimal decimal) {
        return new Numbers(range, decimal, true);
    }

    private void add(String text, Absence absence) {
        absences.put(text, CategoryColumn.absent(absence));
        longest = Math.max(longest, text.length());
        likeNumbers |= !text.isEmpty() && isDigit(text.charAt(0));
    }

    @Override
    public boolean take(int row, Span cell) {
        if (row == cells.length) {
            cells = Arrays.copyOf(cells, 2 * row);
        }
        int reason = mayBeAbsence(cell) ? absences.get(cell) : Dictionary.NOTHING;
        if (reason != Dictionary.NOTHING) {
            absent(row, (byte) reason);
            return true;
        }
        if (!decimal.read(cell) || !range.holds(decimal.number())) {
            return false;
        }
        cells[row] = decimal.number();
        if (row < reasons.length) {
            reasons[row] = 0;
        }
        return true;
    }

    /** Most cells begin with a digit, and hardly any absence does. */
    private boolean mayBeAbsence(Span cell) {
        return cell.length() <= longest && (likeNumbers || cell.length() == 0 || !isDigit(cell.at(0)));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void absent(int row, byte reason) {
        if (row >= reasons.length) {
            reasons = Arrays.copyOf(reasons, Math.max(1024, 2 * row));
        }
        cells[row] = 0;
        reasons[row] = reason;
    }

    @Override
    public Fault fault(Span cell) {
        if (cell.length() == 0) {
            return Fault.of(design ? "empty-cell" : "empty-answer");
        }
        return decimal.read(cell) ? range.fault(decimal.number(), cell.toString()) : unreadable();
    }

    /** In a survey an empty cell is no way out: the design needs its numbers, and an answer that is missing says why. */
    private Fault unreadable() {
        Fault fault = decimal.fault();
        Fault own = Fault.of(design ? "not-a-number-design" : "not-a-number-answer");
        return fault.code().equals(Decimal.NOT_A_NUMBER)
                ? own.found(fault.found().orElse(""))
                : fault;
    }

    @Override
    public RespondentColumn column(int size) {
        double[] numbers = Arrays.copyOf(cells, size);
        return reasons.length == 0 ? NumberColumn.of(numbers) : NumberColumn.of(numbers, Arrays.copyOf(reasons, size));
    }

    /** The texts that tell nothing: for columns that hold numbers alone. */
    static SortedMap<String, Absence> none() {
        return new TreeMap<>();
    }
}
