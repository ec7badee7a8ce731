package org.impactmodel.io.constraint;

import java.util.Set;
import java.util.function.Predicate;
import org.impactmodel.model.text.Text;

/**
 * What a Jakarta Validation annotation on a component requires.
 *
 * @param code the name of the annotation in kebab-case
 * @param expected what is required, in words
 * @param holds whether a value meets it
 */
public record Constraint(String code, Text expected, Predicate<Object> holds) {

    private static final Set<String> SIZES = Set.of("not-empty", "size");

    boolean isOnSize() {
        return SIZES.contains(code);
    }
}
