package org.impactmodel.io.shape;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.impactmodel.io.constraint.Checked;
import org.impactmodel.io.constraint.Constraint;
import org.impactmodel.io.constraint.Constraints;
import org.impactmodel.io.token.Shape;
import org.impactmodel.io.value.Handles;
import org.impactmodel.io.value.Numbers;
import org.impactmodel.io.value.Wrapped;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.text.Extensions;

/** A component of a record, as the properties that it has in documents: one, or several of which one is there. */
final class Part {

    private final RecordComponent component;
    private final int slot;
    private final Class<?> type;
    private final String name;
    private final Shapes shapes;

    Part(RecordComponent component, int slot, Shapes shapes) {
        this.component = component;
        this.slot = slot;
        this.shapes = shapes;
        this.type = component.getType();
        this.name = Told.name(component);
    }

    Slot slot() {
        return new Slot(component.getName(), Handles.function(component.getAccessor()), absent());
    }

    List<Property> properties() {
        if (type == Outcome.class) {
            return Arrays.stream(Outcome.class.getPermittedSubclasses())
                    .map(this::outcome)
                    .toList();
        }
        return List.of(new Property(name, slot, wrapped(shape()), unwrap()));
    }

    private Object absent() {
        if (type == Optional.class) {
            return Optional.empty();
        }
        if (type == OptionalDouble.class) {
            return OptionalDouble.empty();
        }
        if (type == OptionalInt.class) {
            return OptionalInt.empty();
        }
        if (type == OptionalLong.class) {
            return OptionalLong.empty();
        }
        if (type == Extensions.class) {
            return Extensions.none();
        }
        boolean may = (type == List.class || type == SortedMap.class) && !Constraints.refuseEmpty(constraints());
        return may ? (type == List.class ? List.of() : new TreeMap<>()) : Shape.INVALID;
    }

    private List<Constraint> constraints() {
        return Constraints.among(annotations());
    }

    private List<Annotation> annotations() {
        return new ArrayList<>(Arrays.asList(component.getAccessor().getAnnotations()));
    }

    private Shape shape() {
        AnnotatedType annotated = component.getAnnotatedType();
        Optional<Numbers> number = number();
        if (number.isPresent()) {
            List<Annotation> all = annotations();
            all.addAll(Arrays.asList(annotated.getAnnotations()));
            return Checked.of(number.get(), Constraints.among(all));
        }
        return type == Optional.class
                ? shapes.of(Shapes.argument(annotated, 0), List.of())
                : shapes.of(annotated, annotations());
    }

    private Optional<Numbers> number() {
        if (type == OptionalDouble.class) {
            return Optional.of(Numbers.DOUBLE);
        }
        return type == OptionalInt.class
                ? Optional.of(Numbers.INT)
                : type == OptionalLong.class ? Optional.of(Numbers.LONG) : Optional.empty();
    }

    private Shape wrapped(Shape shape) {
        if (type == Optional.class) {
            return Wrapped.of(shape, Optional::of);
        }
        if (type == OptionalDouble.class) {
            return Wrapped.of(shape, value -> OptionalDouble.of((Double) value));
        }
        if (type == OptionalLong.class) {
            return Wrapped.of(shape, value -> OptionalLong.of((Long) value));
        }
        return type == OptionalInt.class ? Wrapped.of(shape, value -> OptionalInt.of((Integer) value)) : shape;
    }

    private UnaryOperator<Object> unwrap() {
        boolean sizes = Shape.isSound(absent());
        return value -> {
            if (value instanceof Optional<?> optional) {
                return optional.isPresent() ? optional.get() : Property.ABSENT;
            }
            if (value instanceof OptionalDouble number) {
                return number.isPresent() ? (Object) number.getAsDouble() : Property.ABSENT;
            }
            if (value instanceof OptionalInt number) {
                return number.isPresent() ? (Object) number.getAsInt() : Property.ABSENT;
            }
            if (value instanceof OptionalLong number) {
                return number.isPresent() ? (Object) number.getAsLong() : Property.ABSENT;
            }
            return sizes && isEmpty(value) ? Property.ABSENT : value;
        };
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Collection<?> all
                ? all.isEmpty()
                : value instanceof Map<?, ?> map
                        ? map.isEmpty()
                        : value instanceof Extensions extensions
                                && extensions.byName().isEmpty();
    }

    /** An outcome stands among the properties of what has it: exactly one of its variants is there. */
    private Property outcome(Class<?> variant) {
        RecordComponent only = variant.getRecordComponents()[0];
        Part part = new Part(only, slot, shapes);
        Constructor<?> constructor = Handles.constructor(variant);
        MethodHandle accessor = Handles.function(only.getAccessor());
        return new Property(
                part.name,
                slot,
                Wrapped.of(part.shape(), value -> Handles.construct(constructor, new Object[] {value})),
                value -> variant.isInstance(value) ? Handles.call(accessor, value) : Property.ABSENT);
    }
}
