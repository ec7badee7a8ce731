package org.impactmodel.io.csv;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.impactmodel.io.note.Fault;
import org.impactmodel.model.observation.Outcome;

/** Reads the numbers of one table, which has one decimal mark: the point or the comma, whichever comes first. */
final class Decimal {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]*(?:([.,])([0-9]*))?(?:[eE][+-]?[0-9]{1,4})?");

    /** Up to here a whole number is a double exactly. */
    private static final int DIGITS = 15;

    private final char separator;
    private char mark;

    Decimal(char separator) {
        this.separator = separator;
    }

    Cell read(String cell) {
        OptionalDouble whole = whole(cell);
        if (whole.isPresent()) {
            return Cell.of(new Outcome.Value(whole.getAsDouble()));
        }
        Matcher parts = NUMBER.matcher(cell);
        if (!parts.matches() || cell.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return wrong("not-a-number-cell", cell);
        }
        String found = parts.group(1) == null ? "" : parts.group(1);
        if (found.equals(",") && separator == ',' && parts.group(2).length() == 3) {
            return wrong("ambiguous-number", cell);
        }
        if (!found.isEmpty() && mark != 0 && found.charAt(0) != mark) {
            return wrong("mixed-decimals", cell);
        }
        mark = found.isEmpty() ? mark : found.charAt(0);
        double number = Double.parseDouble(cell.replace(',', '.'));
        return Double.isFinite(number) ? Cell.of(new Outcome.Value(number + 0.0)) : wrong("number-out-of-reach", cell);
    }

    private static Cell wrong(String code, String cell) {
        return Cell.wrong(Fault.of(code).found(cell));
    }

    /** Plain whole numbers, the most common cells, without further ado. */
    private static OptionalDouble whole(String cell) {
        if (cell.isEmpty() || cell.length() > DIGITS) {
            return OptionalDouble.empty();
        }
        long value = 0;
        for (int i = 0; i < cell.length(); i++) {
            int digit = cell.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalDouble.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalDouble.of((double) value);
    }
}
