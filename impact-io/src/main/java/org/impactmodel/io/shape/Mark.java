package org.impactmodel.io.shape;

import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;

/** The property that names the variant of an object; whoever chose the variant has read it already. */
final class Mark implements Shape {

    private final String value;

    Mark(String value) {
        this.value = value;
    }

    @Override
    public Object read(Input in) {
        return value;
    }

    @Override
    public void write(Object ignored, Output out) {
        out.text(value);
    }
}
