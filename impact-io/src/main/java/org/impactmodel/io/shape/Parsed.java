package org.impactmodel.io.shape;

import java.lang.invoke.MethodHandle;
import org.impactmodel.io.note.Fault;
import org.impactmodel.model.rule.RuleViolation;
import tools.jackson.core.JsonToken;

/** A type with a text form of its own: what {@code parse} reads and {@code toString} writes. */
final class Parsed implements Shape {

    private final String name;
    private final MethodHandle parse;

    Parsed(String name, MethodHandle parse) {
        this.name = name;
        this.parse = parse;
    }

    @Override
    public Object read(Input in) {
        return in.token() == JsonToken.VALUE_STRING ? parsed(in.text(), in) : in.wrongType(Words.TEXT);
    }

    Object parsed(String text, Input in) {
        try {
            return Handles.call(parse, text);
        } catch (RuleViolation violation) {
            return in.fault(Fault.of(violation.rule().code())
                    .found('"' + text + '"')
                    .expected(violation.rule().label()));
        } catch (RuntimeException e) {
            return in.fault(Fault.of("unreadable-" + name).found('"' + text + '"'));
        }
    }

    @Override
    public void write(Object value, Output out) {
        out.text(value.toString());
    }
}
