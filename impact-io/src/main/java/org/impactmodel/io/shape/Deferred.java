package org.impactmodel.io.shape;

import java.util.Optional;
import java.util.function.Supplier;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;

/** The shape of a type within itself: known when its own is. */
final class Deferred implements Shape {

    private final Supplier<Shape> shape;

    Deferred(Supplier<Shape> shape) {
        this.shape = shape;
    }

    @Override
    public Object read(Input in) {
        return shape.get().read(in);
    }

    @Override
    public Optional<Object> standIn() {
        return shape.get().standIn();
    }

    @Override
    public void write(Object value, Output out) {
        shape.get().write(value, out);
    }
}
