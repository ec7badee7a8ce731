package org.impactmodel.model.rule;

import java.util.Objects;
import org.impactmodel.model.text.Text;

/**
 * What is wrong and how to mend it, in words that hold the names and figures at hand.
 *
 * @param message what is wrong, a sentence
 * @param mend how to mend it, a sentence
 */
public record Said(Text message, Text mend) {
    /** Checks that both are given. */
    public Said {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(mend, "mend");
    }
}
