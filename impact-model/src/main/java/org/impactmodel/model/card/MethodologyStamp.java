package org.impactmodel.model.card;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Code;

/**
 * Which method made a card.
 *
 * @param id the id of the method
 * @param version its version, as major.minor.patch
 * @param sha256 the SHA-256 of its canonical form (RFC 8785) in hexadecimal digits, where it is known
 */
public record MethodologyStamp(
        @Code String id,
        String version,
        Optional<@Pattern(regexp = "[0-9a-f]{64}", message = "{org.impactmodel.sha256}") String> sha256) {
    /** Checks that all parts are given. */
    public MethodologyStamp {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(sha256, "sha256");
    }
}
