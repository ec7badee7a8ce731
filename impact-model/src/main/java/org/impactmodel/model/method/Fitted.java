package org.impactmodel.model.method;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.rule.Words;

/**
 * The reference data that parameters of a method were observed on.
 *
 * @param reference the name of the reference data
 * @param subjects how many subjects it has, above 0
 * @param rows how many rows there are of them, where some come in several periods
 * @param periods the periods of the rows, each once, the earliest first; none where rows tell none
 * @param sha256 the SHA-256 of the data in hexadecimal digits, where it is known
 */
public record Fitted(
        @Words String reference,
        @Positive(message = "{org.impactmodel.above-zero}") int subjects,
        @Positive(message = "{org.impactmodel.above-zero}") OptionalInt rows,
        List<Period> periods,
        Optional<@Pattern(regexp = "[0-9a-f]{64}", message = "{org.impactmodel.sha256}") String> sha256) {
    /** Checks that all parts are given, and copies the periods. */
    public Fitted {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(rows, "rows");
        periods = List.copyOf(Objects.requireNonNull(periods, "periods"));
        Objects.requireNonNull(sha256, "sha256");
    }

    /**
     * Data of which every subject comes once, in no period.
     *
     * @param reference its name
     * @param subjects how many subjects it has, above 0
     * @return the reference data, without a fingerprint
     */
    public static Fitted on(String reference, int subjects) {
        return new Fitted(reference, subjects, OptionalInt.empty(), List.of(), Optional.empty());
    }
}
