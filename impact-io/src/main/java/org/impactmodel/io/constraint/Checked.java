package org.impactmodel.io.constraint;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.token.Decimals;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.model.known.Fragment;
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
        boolean single = !in.token().isStructStart();
        long start = single ? 0 : in.at();
        Object value = shape.read(in);
        if (value instanceof Fragment fragment) {
            fragment.size().ifPresent(size -> sized(size, start, in));
            return fragment;
        }
        return checked(value, in, single ? OptionalLong.empty() : OptionalLong.of(start));
    }

    @Override
    public Object key(String name, Input in) {
        Object key = shape.key(name, in);
        return Shape.isSound(key) ? checked(key, in, OptionalLong.empty()) : key;
    }

    /** How many elements there are is known also where not every element is. */
    private void sized(int size, long start, Input in) {
        for (Constraint constraint : constraints) {
            if (constraint.isOnSize() && !constraint.holds().test(Collections.nCopies(size, ""))) {
                Fault fault = Fault.of(constraint.code()).found(Integer.toString(size));
                in.fault(fault.expected(constraint.expected()).mending(constraint.mend()), start);
            }
        }
    }

    private Object checked(Object value, Input in, OptionalLong start) {
        Object result = value;
        for (Constraint constraint : constraints) {
            if (!constraint.holds().test(value)) {
                Fault fault = Fault.of(constraint.code()).found(shown(value)).expected(constraint.expected());
                Text mend = Likely.meant(constraint, value).orElse(constraint.mend());
                result = in.fault(fault.mending(mend), start.orElseGet(in::at));
            }
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
    public Optional<Object> standIn() {
        return shape.standIn();
    }

    @Override
    public void write(Object value, Output out) {
        shape.write(value, out);
    }
}
