package org.impactmodel.io.value;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.io.token.Span;
import tools.jackson.core.JsonToken;

/** A value that is written as a text. The same texts come again and again; what one means is found out once. */
public final class Remembered implements Shape {

    private final Shape shape;
    private final Recent recent = new Recent();

    /**
     * A value that is remembered.
     *
     * @param shape how it looks: a text
     */
    public Remembered(Shape shape) {
        this.shape = shape;
    }

    /** The same, with what a record holds instead of the value remembered. */
    Remembered wrapped(UnaryOperator<Object> wrap) {
        return new Remembered(new Wrapped(shape, wrap));
    }

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            return shape.read(in);
        }
        Span text = in.span();
        int place = recent.place(text);
        Object before = recent.get(place, text);
        return Shape.isSound(before) ? before : found(place, in);
    }

    private Object found(int place, Input in) {
        Object value = shape.read(in);
        if (Shape.isSound(value)) {
            recent.put(place, in.text(), value);
        }
        return value;
    }

    @Override
    public Object key(String name, Input in) {
        return shape.key(name, in);
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
