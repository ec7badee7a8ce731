package org.impactmodel.io.csv;

import java.util.Optional;
import org.impactmodel.io.note.Fault;

/** Checks what a table calls a subject. */
final class SubjectName {

    /** As many characters as a card may call a subject by. */
    private static final int LONGEST = 10_000;

    private SubjectName() {}

    static Optional<Fault> fault(String name) {
        if (name.isEmpty()) {
            return Optional.of(Fault.of("empty-subject"));
        }
        return name.length() > LONGEST
                ? Optional.of(Fault.of("long-cell").expected(Integer.toString(LONGEST)))
                : Optional.empty();
    }
}
