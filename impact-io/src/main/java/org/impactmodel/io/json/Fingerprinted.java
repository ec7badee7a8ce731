package org.impactmodel.io.json;

import java.util.Objects;

/**
 * A document and the fingerprint of what it says.
 *
 * @param document the document
 * @param sha256 the SHA-256 of its canonical form (RFC 8785) as 64 lower-case hexadecimal digits
 * @param <T> the type of the document
 */
public record Fingerprinted<T>(T document, String sha256) {
    /** Checks that both parts are given. */
    public Fingerprinted {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(sha256, "sha256");
    }
}
