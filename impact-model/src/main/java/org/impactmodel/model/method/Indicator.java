package org.impactmodel.model.method;

import java.util.Objects;
import org.impactmodel.model.normalise.Normalisation;
import org.impactmodel.model.text.Text;

/**
 * What is observed of a subject, and how it becomes a score.
 *
 * @param id the code that data and trees name it by, in kebab-case
 * @param label its name for people
 * @param normalise how an observed value becomes a score
 */
public record Indicator(String id, Text label, Normalisation normalise) {
    /** Checks that all parts are given. */
    public Indicator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(normalise, "normalise");
    }
}
