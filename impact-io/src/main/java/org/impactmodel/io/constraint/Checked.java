package org.impactmodel.io.constraint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Decimals;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.io.value.Recent;
import org.impactmodel.model.text.Text;

/** A value that must meet constraints. */
public final class Checked implements Shape {

    private final Shape shape;
    private final List<Constraint> constraints;
    private final Recent recent = new Recent();

    private Checked(Shape shape, List<Constraint> constraints) {
        this.shape = shape;
        this.constraints = constraints;
    }

    public static Shape of(Shape shape, List<Constraint> constraints) {
        return constraints.isEmpty() ? shape : new Checked(shape, List.copyOf(constraints));
    }

    @Override
    public Object read(Input in) {
        boolean single = !in.token().isStructStart();
        long start = single ? 0 : in.at();
        Object value = shape.read(in);
        return value == INVALID ? INVALID : checked(value, in, single ? OptionalLong.empty() : OptionalLong.of(start));
    }

    @Override
    public Object key(String name, Input in) {
        Object key = shape.key(name, in);
        return key == INVALID ? INVALID : checked(key, in, OptionalLong.empty());
    }

    private Object checked(Object value, Input in, OptionalLong start) {
        if (value instanceof String text && recent.get(text, INVALID) != INVALID) {
            return value;
        }
        Object result = value;
        for (Constraint constraint : constraints) {
            if (!constraint.holds().test(value)) {
                Fault fault = Fault.of(constraint.code()).found(shown(value)).expected(constraint.expected());
                result = in.fault(fault, start.orElseGet(in::at));
            }
        }
        if (result instanceof String text) {
            recent.put(text, text);
        }
        return result;
    }

    private static String shown(Object value) {
        if (value instanceof Collection<?> all) {
            return Integer.toString(all.size());
        }
        if (value instanceof Map<?, ?> all) {
            return Integer.toString(all.size());
        }
        if (value instanceof Text text) {
            return text.in("fr");
        }
        return value instanceof Double number
                ? Decimals.of(number)
                : value instanceof String ? "\"" + value + "\"" : value.toString();
    }

    @Override
    public void write(Object value, Output out) {
        shape.write(value, out);
    }
}
