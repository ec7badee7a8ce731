package org.impactmodel.io.value;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;

/** A value that a record holds within another, such as an optional. What is written is the value itself. */
public final class Wrapped implements Shape {

    private final Shape shape;
    private final UnaryOperator<Object> wrap;

    Wrapped(Shape shape, UnaryOperator<Object> wrap) {
        this.shape = shape;
        this.wrap = wrap;
    }

    /**
     * A wrapped value; where texts are remembered, in its wrapping.
     *
     * @param shape how the value looks
     * @param wrap makes of a sound value what the record holds
     * @return how it is read and written
     */
    public static Shape of(Shape shape, UnaryOperator<Object> wrap) {
        return shape instanceof Remembered remembered ? remembered.wrapped(wrap) : new Wrapped(shape, wrap);
    }

    @Override
    public Object read(Input in) {
        Object value = shape.read(in);
        return Shape.isSound(value) ? wrap.apply(value) : value;
    }

    @Override
    public Optional<Object> standIn() {
        return shape.standIn().map(wrap);
    }

    @Override
    public void write(Object value, Output out) {
        shape.write(value, out);
    }
}
