package org.impactmodel.io.sheet;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.impactmodel.io.note.Fault;
import org.impactmodel.model.text.Text;
import tools.jackson.core.io.NumberInput;

/**
 * Reads the numbers of one table, which has one decimal mark, the point or the comma, and nothing between thousands. The mark is
 * that of the first number that can be read in one way alone: where commas separate cells {@code 1,234} cannot, and elsewhere
 * {@code 1.234} cannot, before another number such as {@code 2.5} has told. Numbers are read exactly: the double nearest to what
 * is written.
 */
public final class Decimal {

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]*(?:([.,])([0-9]*))?(?:[eE][+-]?[0-9]{1,4})?");

    /** Digits in threes behind points, commas, blanks or apostrophes, and decimals behind another mark than those. */
    private static final Pattern THOUSANDS = Pattern.compile(
            "[+-]?[0-9]{1,3}(?:([.,'’ \\u00a0\\u202f])[0-9]{3})(?:\\1[0-9]{3})*(?:(?!\\1)([.,])[0-9]+)?");

    /** Up to here a whole number is a double exactly. */
    private static final int DIGITS = 15;

    /** The code of the fault of what is no number. */
    public static final String NOT_A_NUMBER = "not-a-number-cell";

    /** No number of this length leaves the range of doubles. */
    private static final int LONGEST = 100;

    /** Powers of ten that are doubles exactly: one division by them rounds once (Clinger, PLDI 1990). */
    private static final double[] TENS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final char separator;
    private final Span whole = new Span();
    private char mark;
    private double number;
    private Fault fault = Fault.of(NOT_A_NUMBER);

    /**
     * The numbers of a table.
     *
     * @param separator the character between its cells
     */
    public Decimal(char separator) {
        this.separator = separator;
    }

    /**
     * Learns the decimal mark from cells that come first, and takes none of them.
     *
     * @param cells the cells
     */
    public void learn(List<String> cells) {
        for (int i = 0; i < cells.size() && mark == 0 && separator != ','; i++) {
            Matcher number = NUMBER.matcher(cells.get(i));
            if (number.matches() && number.group(1) != null) {
                read(cells.get(i));
            } else {
                learn(THOUSANDS.matcher(cells.get(i)));
            }
        }
    }

    private void learn(Matcher grouped) {
        if (grouped.matches() && grouped.group(2) != null) {
            mark = grouped.group(2).charAt(0);
        } else if (grouped.matches() && ".,".contains(grouped.group(1))) {
            mark = grouped.group(1).equals(".") ? ',' : '.';
        }
    }

    /**
     * Reads a cell.
     *
     * @param cell the text of the cell
     * @return whether it is a number; if so it is {@link #number()}, if not {@link #fault()} tells why
     */
    public boolean read(String cell) {
        whole.set(cell.toCharArray(), 0, cell.length());
        return read(whole);
    }

    /**
     * Reads a cell.
     *
     * @param cell the characters of the cell
     * @return whether it is a number; if so it is {@link #number()}, if not {@link #fault()} tells why
     */
    public boolean read(Span cell) {
        return isPlain(cell) || isNumber(cell.toString());
    }

    /**
     * What was read last.
     *
     * @return the number, finite
     */
    public double number() {
        return number;
    }

    /**
     * What was wrong with the cell that was last refused.
     *
     * @return the fault
     */
    public Fault fault() {
        return fault;
    }

    /** Digits with at most one mark among them, the most common cells, without further ado. */
    private boolean isPlain(Span cell) {
        int length = cell.length();
        if (length == 0 || length > LONGEST) {
            return false;
        }
        int start = cell.at(0) == '-' ? 1 : 0;
        long digits = 0;
        int behind = -1;
        for (int i = start; i < length; i++) {
            char c = cell.at(i);
            int digit = c - '0';
            if (digit >= 0 && digit <= 9) {
                digits = digits * 10 + digit;
            } else if (behind < 0 && isMark(c)) {
                behind = i;
            } else {
                return false;
            }
        }
        int decimals = behind < 0 ? 0 : length - behind - 1;
        if (length == start
                || behind == start
                || (behind >= 0 && decimals == 0)
                || (decimals == 3 && isAmbiguous(cell.at(behind), behind - start, cell.at(start)))) {
            return false;
        }
        if (behind >= 0) {
            mark = cell.at(behind);
        }
        if (length > DIGITS) {
            number = nearest(cell);
        } else {
            double size = decimals == 0 ? digits : digits / TENS[decimals];
            number = start == 1 ? 0.0 - size : size;
        }
        return true;
    }

    private static double nearest(Span cell) {
        return NumberInput.parseDouble(cell.toString().replace(',', '.'), true) + 0.0;
    }

    private boolean isMark(char c) {
        return (c == '.' || c == ',') && (mark == 0 || mark == c);
    }

    /** A mark and three digits that may as well be thousands: a comma where commas separate cells, elsewhere a point. */
    private boolean isAmbiguous(char found, int before, char first) {
        return separator == ','
                ? found == ','
                : found == '.' && mark != '.' && before >= 1 && before <= 3 && first != '0';
    }

    private boolean isNumber(String cell) {
        Matcher parts = NUMBER.matcher(cell);
        if (!parts.matches() || cell.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return noNumber(cell);
        }
        String found = parts.group(1) == null ? "" : parts.group(1);
        if (isAmbiguous(parts, cell)) {
            return wrong(found.equals(",") ? "ambiguous-number" : "ambiguous-point", cell, both(cell));
        }
        if (!found.isEmpty() && mark != 0 && found.charAt(0) != mark) {
            return wrong("mixed-decimals", cell);
        }
        mark = found.isEmpty() ? mark : found.charAt(0);
        number = Double.parseDouble(cell.replace(',', '.')) + 0.0;
        return Double.isFinite(number) || wrong("number-out-of-reach", cell);
    }

    private boolean isAmbiguous(Matcher parts, String cell) {
        if (parts.group(1) == null || parts.group(2).length() != 3 || parts.end(2) < cell.length()) {
            return false;
        }
        int start = Character.isDigit(cell.charAt(0)) ? 0 : 1;
        return isAmbiguous(parts.group(1).charAt(0), parts.start(1) - start, cell.charAt(start));
    }

    /** Both ways to read a number, as this table would write them. */
    private Text both(String cell) {
        String whole = cell.replaceAll("[.,]", "");
        String part = separator == ',' ? cell.replace(',', '.') : cell.replace('.', ',');
        return Text.of(whole + " ou " + part, whole + " or " + part);
    }

    private boolean noNumber(String cell) {
        Matcher grouped = THOUSANDS.matcher(cell);
        if (!grouped.matches()) {
            return wrong(NOT_A_NUMBER, cell);
        }
        String plain = cell.replace(grouped.group(1), "");
        return wrong("thousands-separator", cell, Text.of(plain, plain));
    }

    private boolean wrong(String code, String cell, Text instead) {
        fault = Fault.of(code).found(cell).expected(instead);
        return false;
    }

    private boolean wrong(String code, String cell) {
        fault = Fault.of(code).found(cell);
        return false;
    }
}
