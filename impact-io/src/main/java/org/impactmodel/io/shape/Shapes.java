package org.impactmodel.io.shape;

import java.lang.annotation.Annotation;
import java.lang.invoke.MethodHandle;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.impactmodel.io.constraint.Checked;
import org.impactmodel.io.constraint.Constraints;
import org.impactmodel.io.token.Shape;
import org.impactmodel.io.value.Additions;
import org.impactmodel.io.value.Codes;
import org.impactmodel.io.value.Handles;
import org.impactmodel.io.value.Lists;
import org.impactmodel.io.value.Maps;
import org.impactmodel.io.value.Numbers;
import org.impactmodel.io.value.Parsed;
import org.impactmodel.io.value.Remembered;
import org.impactmodel.io.value.Scalars;
import org.impactmodel.io.value.Texts;
import org.impactmodel.io.value.Words;
import org.impactmodel.model.observation.SubjectKind;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/** Works out how types look as JSON, from their components and constraints. */
public final class Shapes {

    private static final Map<Class<?>, Object> EXAMPLES = Map.of(
            LocalDate.class,
            LocalDate.EPOCH,
            Period.class,
            Period.ofYear(2000),
            SubjectRef.class,
            new SubjectRef(SubjectKind.ACTOR, "example"));

    private final Map<Class<?>, Shape> known = new HashMap<>(Map.of(
            double.class, Numbers.DOUBLE,
            Double.class, Numbers.DOUBLE,
            int.class, Numbers.INT,
            Integer.class, Numbers.INT,
            long.class, Numbers.LONG,
            Long.class, Numbers.LONG,
            boolean.class, Scalars.FLAG,
            Boolean.class, Scalars.FLAG,
            String.class, Scalars.TEXT,
            Text.class, new Texts()));

    private Shapes() {
        known.put(Extensions.class, new Additions());
    }

    /**
     * The shape of a document.
     *
     * @param root the record at its top
     * @param format what its property {@code format} says
     * @return the shape
     */
    public static Shape document(Class<?> root, String format) {
        return new Shapes().record(root, Optional.of(new Named("format", new Format(format))));
    }

    /**
     * The shape of a record that is a line of its own.
     *
     * @param root the record
     * @return the shape
     */
    public static Shape of(Class<?> root) {
        return new Shapes().ofClass(root);
    }

    private record Named(String name, Shape shape) {}

    Shape of(AnnotatedType type, List<Annotation> more) {
        List<Annotation> annotations = new ArrayList<>(Arrays.asList(type.getAnnotations()));
        annotations.addAll(more);
        Shape plain = plain(type);
        Shape checked = Checked.of(plain, Constraints.among(annotations));
        boolean text = plain == Scalars.TEXT || plain instanceof Codes || plain instanceof Parsed;
        return text ? new Remembered(checked) : checked;
    }

    private Shape plain(AnnotatedType type) {
        Class<?> raw = raw(type.getType());
        if (raw == List.class) {
            return new Lists(of(argument(type, 0), List.of()));
        }
        return raw == SortedMap.class
                ? new Maps(of(argument(type, 0), List.of()), of(argument(type, 1), List.of()))
                : ofClass(raw);
    }

    private Shape ofClass(Class<?> type) {
        Shape before = known.get(type);
        if (before != null) {
            return before;
        }
        known.put(type, new Deferred(() -> known.getOrDefault(type, Scalars.TEXT)));
        Shape shape = built(type);
        known.put(type, shape);
        return shape;
    }

    private Shape built(Class<?> type) {
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return new Codes(type);
        }
        Optional<MethodHandle> parse = parse(type);
        if (parse.isPresent()) {
            return new Parsed(
                    type == LocalDate.class ? "date" : Words.kebab(type.getSimpleName()),
                    parse.get(),
                    Optional.ofNullable(EXAMPLES.get(type)));
        }
        if (type.isSealed()) {
            return family(type);
        }
        if (type.isRecord()) {
            return record(type, Optional.empty());
        }
        throw new IllegalArgumentException("type: one with a form in documents is required, found " + type);
    }

    private static Optional<MethodHandle> parse(Class<?> type) {
        try {
            Method method = type.getMethod("parse", type == LocalDate.class ? CharSequence.class : String.class);
            boolean fits = Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type;
            return fits ? Optional.of(Handles.function(method)) : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private Shape family(Class<?> type) {
        boolean named = !Told.byPresence(type);
        Variants variants = new Variants(named);
        for (Class<?> variant : Told.variants(type)) {
            String name = named ? Words.kebab(variant.getSimpleName()) : Told.property(variant);
            Optional<Named> mark = named ? Optional.of(new Named(Variants.BY, new Mark(name))) : Optional.empty();
            variants.add(name, variant, record(variant, mark));
        }
        return variants;
    }

    private Records record(Class<?> type, Optional<Named> mark) {
        RecordComponent[] components = type.getRecordComponents();
        List<Property> properties = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        mark.ifPresent(m -> properties.add(Property.of(m.name(), components.length, m.shape())));
        for (int i = 0; i < components.length; i++) {
            Part part = new Part(components[i], i, this);
            slots.add(part.slot());
            properties.addAll(part.properties());
        }
        return new Records(Handles.constructor(type), slots, properties, Told.rivals(type));
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    static AnnotatedType argument(AnnotatedType type, int index) {
        return ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[index];
    }
}
