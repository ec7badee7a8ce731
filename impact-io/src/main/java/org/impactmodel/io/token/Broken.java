package org.impactmodel.io.token;

import java.io.IOException;
import java.util.Optional;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Unreadable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Tells why the text of a document cannot be read any further. */
final class Broken {

    private Broken() {}

    static void note(JacksonException e, Input in) {
        long place = Optional.ofNullable(e.getLocation())
                .filter(where -> where.getLineNr() > 0)
                .map(where -> (long) where.getLineNr() << 32 | Math.max(0, where.getColumnNr()))
                .orElseGet(in::end);
        in.fault(fault(e, in), place);
    }

    private static Fault fault(JacksonException e, Input in) {
        if (e instanceof StreamConstraintsException) {
            return limit(e.getOriginalMessage());
        }
        if (e instanceof UnexpectedEndOfInputException) {
            return Fault.of("truncated");
        }
        if (e instanceof JacksonIOException io) {
            return ioFault(Optional.<Throwable>ofNullable(io.getCause()).orElse(io));
        }
        String said = e.getOriginalMessage();
        return said.contains("end-of-input") ? Fault.of("truncated") : Misspelling.fault(said, in.last());
    }

    private static Fault ioFault(Throwable cause) {
        return Utf8.fault(cause)
                .orElseGet(() -> cause instanceof IOException failure
                        ? Unreadable.of(failure)
                        : Fault.of("unreadable").found(String.valueOf(cause.getMessage())));
    }

    private static Fault limit(String message) {
        String code = message.contains("nesting depth")
                ? "too-deep"
                : message.contains("String value length")
                        ? "text-too-long"
                        : message.contains("Number value length")
                                ? "number-too-long"
                                : message.contains("Name") || message.contains("name") ? "name-too-long" : "too-large";
        return Fault.of(code);
    }
}
