package org.impactmodel.model.rule;

import java.util.Collection;
import java.util.Objects;
import java.util.OptionalDouble;

/** Makes sure that numbers are neither infinite nor undefined. */
public final class Finite {

    private Finite() {}

    /**
     * Checks a number.
     *
     * @param component the name of the component that holds it
     * @param number the number
     * @throws RuleViolation of {@link Rule#FINITE} when it is infinite or undefined
     */
    public static void require(String component, double number) {
        if (!Double.isFinite(number)) {
            throw new RuleViolation(Rule.FINITE, component, number).lookingAt(component);
        }
    }

    /**
     * Checks a number that may be absent.
     *
     * @param component the name of the component that holds it
     * @param number the number, or empty
     * @throws RuleViolation of {@link Rule#FINITE} when it is infinite or undefined
     */
    public static void require(String component, OptionalDouble number) {
        Objects.requireNonNull(number, component).ifPresent(there -> require(component, there));
    }

    /**
     * Checks numbers.
     *
     * @param component the name of the component that holds them
     * @param numbers the numbers
     * @throws RuleViolation of {@link Rule#FINITE} when one of them is infinite or undefined
     */
    public static void require(String component, Collection<Double> numbers) {
        numbers.forEach(number -> require(component, number));
    }
}
