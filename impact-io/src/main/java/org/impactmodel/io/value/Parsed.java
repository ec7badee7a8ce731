package org.impactmodel.io.value;

import java.lang.invoke.MethodHandle;
import java.util.Optional;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.model.rule.RuleViolation;
import tools.jackson.core.JsonToken;

/** A type with a text form of its own: what {@code parse} reads and {@code toString} writes. */
public final class Parsed implements Shape {

    private final String name;
    private final MethodHandle parse;
    private final Optional<Object> example;

    /**
     * A type.
     *
     * @param name its name in the codes of problems
     * @param parse reads a text
     * @param example a value, whichever
     */
    public Parsed(String name, MethodHandle parse, Optional<Object> example) {
        this.name = name;
        this.parse = parse;
        this.example = example;
    }

    @Override
    public Object read(Input in) {
        return in.token() == JsonToken.VALUE_STRING ? key(in.text(), in) : in.wrongType(Words.text(in));
    }

    @Override
    public Object key(String text, Input in) {
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
    public Optional<Object> standIn() {
        return example;
    }

    @Override
    public void write(Object value, Output out) {
        out.text(value.toString());
    }
}
