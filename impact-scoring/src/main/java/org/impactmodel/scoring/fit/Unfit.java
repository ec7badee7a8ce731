package org.impactmodel.scoring.fit;

import java.util.Objects;

/**
 * A parameter that reference data cannot support.
 *
 * @param pointer the place in the method as a JSON pointer (RFC 6901)
 * @param id the id of the indicator or group
 * @param reason why
 * @param found what was found, as a number or a few words
 */
public record Unfit(String pointer, String id, UnfitReason reason, String found) {
    /** Checks that all parts are given. */
    public Unfit {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(found, "found");
    }

    @Override
    public String toString() {
        return pointer + " (" + id + "): " + reason.label().in("en") + ", found " + found;
    }
}
