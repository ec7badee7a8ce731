package org.impactmodel.scoring.example;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.method.Expectation;

/**
 * What came of one expectation.
 *
 * @param expected the expectation
 * @param found the score that came out, or empty when the node has none
 * @param unavailable why it has none, where it has none
 * @param holds whether that is what was expected, within its tolerance
 */
public record ExpectationRun(
        Expectation expected, OptionalDouble found, Optional<Unavailable> unavailable, boolean holds) {
    /** Checks that all parts are given. */
    public ExpectationRun {
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(unavailable, "unavailable");
    }
}
