package org.impactmodel.io.value;

import java.math.BigDecimal;
import java.util.Optional;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Decimals;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import tools.jackson.core.JsonToken;

/** Numbers: a finite double, or a whole number of 32 or 64 bits. */
public enum Numbers implements Shape {
    DOUBLE {
        @Override
        public Object read(Input in) {
            return isNumber(in.token()) ? finite(in) : in.wrongType(Words.number(in, Words.NUMBER));
        }

        @Override
        public Optional<Object> standIn() {
            return Optional.of(1.0);
        }

        @Override
        public void write(Object value, Output out) {
            out.number((Double) value);
        }
    },
    INT {
        @Override
        public Object read(Input in) {
            Object read = whole(in, Integer.MIN_VALUE, Integer.MAX_VALUE);
            return Shape.isSound(read) ? (Object) ((Long) read).intValue() : INVALID;
        }

        @Override
        public Optional<Object> standIn() {
            return Optional.of(1);
        }

        @Override
        public void write(Object value, Output out) {
            out.number((Integer) value);
        }
    },
    LONG {
        @Override
        public Object read(Input in) {
            return whole(in, -EXACT, EXACT);
        }

        @Override
        public Optional<Object> standIn() {
            return Optional.of(1L);
        }

        @Override
        public void write(Object value, Output out) {
            out.number((Long) value);
        }
    };

    /** The greatest whole number below which every whole number is a double (RFC 7493, section 2.2). */
    static final long EXACT = (1L << 53) - 1;

    private static boolean isNumber(JsonToken token) {
        return token == JsonToken.VALUE_NUMBER_FLOAT || token == JsonToken.VALUE_NUMBER_INT;
    }

    private static Object finite(Input in) {
        double number = in.number();
        if (!Double.isFinite(number)) {
            boolean written = Character.isDigit(in.text().charAt(in.text().length() - 1));
            return in.fault(
                    Fault.of(written ? "number-out-of-reach" : "not-a-number").found(in.text()));
        }
        if (number == 0
                && in.text().chars().takeWhile(c -> c != 'e' && c != 'E').anyMatch(c -> c >= '1' && c <= '9')) {
            return in.fault(Fault.of("number-out-of-reach").found(in.text()));
        }
        boolean exact = in.token() != JsonToken.VALUE_NUMBER_INT
                || Math.abs(number) <= EXACT
                || isKept(new BigDecimal(in.text()), number);
        return exact
                ? (Object) (number + 0.0)
                : in.fault(Fault.of("number-not-exact").found(in.text()));
    }

    /** Whether what is read is what was written, or is written again with the same digits (RFC 8785). */
    private static boolean isKept(BigDecimal written, double read) {
        return written.compareTo(new BigDecimal(read)) == 0
                || written.compareTo(new BigDecimal(Decimals.of(read))) == 0;
    }

    private static Object whole(Input in, long least, long most) {
        if (!isNumber(in.token())) {
            return in.wrongType(Words.number(in, Words.WHOLE));
        }
        Object read = finite(in);
        if (!Shape.isSound(read)) {
            return INVALID;
        }
        double number = (Double) read;
        if (number != Math.rint(number)) {
            return in.fault(Fault.of("wrong-type").found(in.text()).expected(Words.WHOLE));
        }
        return number < least || number > most
                ? in.fault(Fault.of("out-of-range").found(in.text()).expected(least + " … " + most))
                : (Object) (long) number;
    }
}
