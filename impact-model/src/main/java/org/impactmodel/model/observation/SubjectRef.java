package org.impactmodel.model.observation;

import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Coded;

/**
 * Who or what is observed, written as {@code alliance:nord-emploi}; in tables also by a name of its own.
 *
 * @param kind what sort of thing it is
 * @param id the code that the document names it by; of anything else its name, not blank, at most 10,000 characters
 */
public record SubjectRef(SubjectKind kind, @Words String id) implements Comparable<SubjectRef> {
    /**
     * Checks that both parts are given.
     *
     * @throws RuleViolation when the id is none that a document can name an alliance, an actor or a territory by
     */
    public SubjectRef {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
        if (kind != SubjectKind.OTHER && !isCode(id)) {
            throw new RuleViolation(Rule.SUBJECT_FORM, "subject", kind.code() + ":" + id);
        }
    }

    /**
     * Reads what documents carry.
     *
     * @param text a kind, a colon and an id
     * @return the reference
     * @throws RuleViolation when it has not that form
     */
    public static SubjectRef parse(String text) {
        return of(text).orElseThrow(() -> new RuleViolation(Rule.SUBJECT_FORM, "subject", text));
    }

    /**
     * Reads what tables carry: any name.
     *
     * @param text a name
     * @return an alliance, an actor or a territory where the name is written as theirs, else something else of that name
     */
    public static SubjectRef named(String text) {
        return of(text).orElseGet(() -> new SubjectRef(SubjectKind.OTHER, text));
    }

    private static Optional<SubjectRef> of(String text) {
        int colon = text.indexOf(':');
        String id = text.substring(colon + 1);
        return Coded.find(SubjectKind.class, text.substring(0, Math.max(colon, 0)))
                .filter(kind -> kind != SubjectKind.OTHER && isCode(id))
                .map(kind -> new SubjectRef(kind, id));
    }

    private static boolean isCode(String id) {
        return id.matches(Code.PATTERN);
    }

    /** In the order of the written forms. */
    @Override
    public int compareTo(SubjectRef other) {
        return toString().compareTo(other.toString());
    }

    /** The form that documents and tables carry. */
    @Override
    public String toString() {
        return kind == SubjectKind.OTHER ? id : kind.code() + ":" + id;
    }
}
