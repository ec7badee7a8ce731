package org.impactmodel.model.observation;

import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.text.Coded;

/**
 * Who or what is observed, written as {@code alliance:nord-emploi}.
 *
 * @param kind what sort of thing it is
 * @param id the code that the document names it by
 */
public record SubjectRef(SubjectKind kind, @Code String id) implements Comparable<SubjectRef> {
    /** Checks that both parts are given. */
    public SubjectRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Reads what documents carry.
     *
     * @param text a kind, a colon and an id
     * @return the reference
     * @throws RuleViolation when it has not that form
     */
    public static SubjectRef parse(String text) {
        int colon = text.indexOf(':');
        Optional<SubjectKind> kind = Coded.find(SubjectKind.class, text.substring(0, Math.max(colon, 0)));
        String id = text.substring(colon + 1);
        if (kind.isEmpty() || !id.matches(Code.PATTERN)) {
            throw new RuleViolation(Rule.SUBJECT_FORM, "subject", text);
        }
        return new SubjectRef(kind.get(), id);
    }

    /** In the order of the written forms. */
    @Override
    public int compareTo(SubjectRef other) {
        return toString().compareTo(other.toString());
    }

    /** The form that documents carry. */
    @Override
    public String toString() {
        return kind.code() + ":" + id;
    }
}
