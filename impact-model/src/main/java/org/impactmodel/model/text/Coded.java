package org.impactmodel.model.text;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** A value of a closed set: documents carry its code, people read its label. */
public interface Coded {

    /**
     * The word that documents carry, in kebab-case.
     *
     * @return the code
     */
    String code();

    /**
     * The words that people read.
     *
     * @return the label in French and English
     */
    Text label();

    /**
     * The value with a code, if the set has one.
     *
     * @param set the closed set
     * @param code a code
     * @param <E> the type of the set
     * @return the value, or empty
     */
    static <E extends Enum<E> & Coded> Optional<E> find(Class<E> set, String code) {
        Objects.requireNonNull(code, "code");
        return Arrays.stream(set.getEnumConstants())
                .filter(value -> value.code().equals(code))
                .findFirst();
    }

    /**
     * The value with a code.
     *
     * @param set the closed set
     * @param code a code of the set
     * @param <E> the type of the set
     * @return the value
     * @throws IllegalArgumentException when no value has that code; the message lists the codes there are
     */
    static <E extends Enum<E> & Coded> E parse(Class<E> set, String code) {
        return find(set, code)
                .orElseThrow(() -> new IllegalArgumentException("code: found \"" + code + "\", expected one of "
                        + Arrays.stream(set.getEnumConstants()).map(Coded::code).collect(Collectors.joining(", "))));
    }
}
