package org.impactmodel.io.constraint;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Decimals;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.model.text.Text;

/** A value that must meet constraints. */
public final class Checked implements Shape {

    private final Shape shape;
    private final List<Constraint> constraints;

    private Checked(Shape shape, List<Constraint> constraints) {
        this.shape = shape;
        this.constraints = constraints;
    }

    public static Shape of(Shape shape, List<Constraint> constraints) {
        return constraints.isEmpty() ? shape : new Checked(shape, List.copyOf(constraints));
    }

    @Override
    public Object read(Input in) {
        long at = in.at();
        Object value = shape.read(in);
        return value == INVALID ? INVALID : checked(value, in, at);
    }

    @Override
    public Object key(String name, Input in) {
        Object key = shape.key(name, in);
        return key == INVALID ? INVALID : checked(key, in, in.at());
    }

    private Object checked(Object value, Input in, long at) {
        Object result = value;
        for (Constraint constraint : constraints) {
            if (!constraint.holds().test(value)) {
                result =
                        in.fault(Fault.of(constraint.code()).found(shown(value)).expected(constraint.expected()), at);
            }
        }
        return result;
    }

    private static String shown(Object value) {
        if (value instanceof Collection<?> all) {
            return "[" + all.size() + "]";
        }
        if (value instanceof Map<?, ?> all) {
            return "{" + all.size() + "}";
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
