package org.impactmodel.io.shape;

import java.util.List;
import java.util.function.UnaryOperator;
import org.impactmodel.io.token.Shape;
import org.impactmodel.io.value.Handles;

/**
 * A property of an object.
 *
 * @param name its name in documents
 * @param slot the component that it fills; behind the last component for the mark that tells what the object is
 * @param shape how its value looks, and what the component holds when it was read
 * @param unwrap takes the value to be written out of the component, or {@link #ABSENT}
 * @param index its place among the properties of the object
 */
record Property(String name, int slot, Shape shape, UnaryOperator<Object> unwrap, int index) {

    /** What there is to write when a property is left out. */
    static final Object ABSENT = new Object();

    Property(String name, int slot, Shape shape, UnaryOperator<Object> unwrap) {
        this(name, slot, shape, unwrap, 0);
    }

    static Property of(String name, int slot, Shape shape) {
        return new Property(name, slot, shape, UnaryOperator.identity());
    }

    Property withIndex(int place) {
        return new Property(name, slot, shape, unwrap, place);
    }

    Object content(Object record, List<Slot> slots) {
        return slot == slots.size()
                ? name
                : unwrap.apply(Handles.call(slots.get(slot).accessor(), record));
    }
}
