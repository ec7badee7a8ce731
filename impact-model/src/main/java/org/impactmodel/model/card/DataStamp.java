package org.impactmodel.model.card;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.model.rule.Words;

/**
 * Which data made a card.
 *
 * @param nature what the figures are: measured, published or illustrative
 * @param source where they come from
 * @param sha256 the SHA-256 of the data in hexadecimal digits, where it is known
 */
public record DataStamp(
        Nature nature,
        Optional<@Words String> source,
        Optional<@Pattern(regexp = "[0-9a-f]{64}", message = "{org.impactmodel.sha256}") String> sha256) {
    /** Checks that all parts are given. */
    public DataStamp {
        Objects.requireNonNull(nature, "nature");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sha256, "sha256");
    }

    /**
     * Data of a nature, with nothing more known of it.
     *
     * @param nature what the figures are
     * @return the stamp
     */
    public static DataStamp of(Nature nature) {
        return new DataStamp(nature, Optional.empty(), Optional.empty());
    }
}
