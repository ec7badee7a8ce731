package org.impactmodel.model.method;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Words;

/**
 * The reference data that parameters of a method were observed on.
 *
 * @param reference the name of the reference data
 * @param subjects how many subjects it has, above 0
 * @param sha256 the SHA-256 of the data in hexadecimal digits, where it is known
 */
public record Fitted(
        @Words String reference,
        @Positive(message = "{org.impactmodel.above-zero}") int subjects,
        Optional<@Pattern(regexp = "[0-9a-f]{64}", message = "{org.impactmodel.sha256}") String> sha256) {
    /** Checks that all parts are given. */
    public Fitted {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(sha256, "sha256");
    }
}
