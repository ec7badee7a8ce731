package org.impactmodel.io.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.io.token.Input;
import org.impactmodel.io.token.Output;
import org.impactmodel.io.token.Shape;
import org.impactmodel.model.known.Fragment;
import tools.jackson.core.JsonToken;

/** A list of values of one shape. */
public final class Lists implements Shape {

    private final Shape element;

    public Lists(Shape element) {
        this.element = element;
    }

    @Override
    public Object read(Input in) {
        if (in.token() != JsonToken.START_ARRAY) {
            return in.wrongType(Words.LIST);
        }
        List<Object> all = new ArrayList<>();
        boolean sound = true;
        for (int i = 0; in.next() != JsonToken.END_ARRAY; i++) {
            in.trail().enter(i);
            Object one = element.read(in);
            in.trail().leave();
            sound &= Shape.isSound(one);
            all.add(one);
        }
        return sound ? all : Fragment.ofList(all);
    }

    @Override
    public Optional<Object> standIn() {
        return Optional.of(List.of());
    }

    @Override
    public void write(Object value, Output out) {
        out.startList();
        for (Object one : (List<?>) value) {
            out.element();
            element.write(one, out);
        }
        out.endList();
    }
}
