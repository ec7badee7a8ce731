package org.impactmodel.model.questionnaire;

import java.util.Objects;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Text;

/**
 * One of the answers that a question or an attribute allows.
 *
 * @param code how tables of answers write it
 * @param label how people read it
 */
public record Option(@Words String code, Text label) {
    /** Checks that both are given. */
    public Option {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
    }
}
