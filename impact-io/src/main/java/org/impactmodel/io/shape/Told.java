package org.impactmodel.io.shape;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.impactmodel.io.value.Words;
import org.impactmodel.model.method.Node;
import org.impactmodel.model.observation.Outcome;

/** The families whose variants are told by a property of their own, and the names that this gives their components. */
final class Told {

    private Told() {}

    /** The records of a family, those of its sub-families among them. */
    static List<Class<?>> variants(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(part -> part.isSealed() ? variants(part).stream() : Stream.<Class<?>>of(part))
                .toList();
    }

    static boolean byPresence(Class<?> family) {
        return family == Node.class || family == Outcome.class;
    }

    /** The property that only this variant has. */
    static String property(Class<?> variant) {
        if (variant == Node.Leaf.class) {
            return "indicator";
        }
        return variant == Node.Group.class ? "children" : Words.kebab(variant.getSimpleName());
    }

    /** The properties that only other variants of its family have, where presence tells them apart. */
    static Set<String> rivals(Class<?> record) {
        Set<String> rivals = new TreeSet<>();
        for (Class<?> family : List.of(Node.class, Outcome.class)) {
            if (family.isAssignableFrom(record)) {
                variants(family).forEach(variant -> rivals.add(property(variant)));
                rivals.remove(property(record));
            }
        }
        return rivals;
    }

    /** The name of a component in documents. */
    static String name(RecordComponent component) {
        Class<?> record = component.getDeclaringRecord();
        boolean whole = Outcome.class.isAssignableFrom(record);
        return whole ? property(record) : Words.kebab(component.getName());
    }
}
