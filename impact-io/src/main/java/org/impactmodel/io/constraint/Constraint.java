package org.impactmodel.io.constraint;

import java.util.Set;
import java.util.function.Predicate;
import org.impactmodel.model.text.Text;

/**
 * What a Jakarta Validation annotation on a component requires.
 *
 * @param code the name of the annotation in kebab-case
 * @param expected what is required, in words
 * @param mend how to mend what does not meet it, with the place {found} to fill
 * @param holds whether a value meets it
 */
public record Constraint(String code, Text expected, Text mend, Predicate<Object> holds) {

    private static final Set<String> SIZES = Set.of("not-empty", "size");

    boolean isShare() {
        return expected.in("en").equals(Expected.word("org.impactmodel.share"));
    }

    boolean isVersion() {
        return expected.in("en").equals(Expected.word("org.impactmodel.version"));
    }

    boolean isOnSize() {
        return SIZES.contains(code);
    }
}
