package org.impactmodel.io.json;

import java.io.IOException;
import java.util.OptionalInt;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.note.Unreadable;
import org.impactmodel.io.problem.Place;
import org.impactmodel.model.rule.Finding;

/** Notes problems whose place is not a token: of whole documents, lines and files. */
final class Places {

    private static final OptionalInt NONE = OptionalInt.empty();

    private Places() {}

    static void noteUnreadable(String file, IOException e, Notes notes) {
        notes.add(new Place.InDocument(file, "", NONE, NONE), "", Unreadable.of(e));
    }

    static void noteLongLine(String file, long line, Notes notes) {
        OptionalInt number = OptionalInt.of((int) line);
        notes.add(new Place.InDocument(file, "", number, OptionalInt.of(1)), "", Fault.of("too-large"));
    }

    /** What the check of a whole document found; in a file of lines the line is known, else only the pointer. */
    static void note(Finding finding, String file, long linesBefore, Notes notes) {
        Fault fault = Fault.of(finding.rule().code()).found(finding.found());
        Fault full = finding.expected().isEmpty()
                ? fault.expected(finding.rule().label())
                : fault.among(finding.found(), finding.expected());
        OptionalInt line = linesBefore == 0 ? NONE : OptionalInt.of((int) linesBefore + 1);
        OptionalInt character = linesBefore == 0 ? NONE : OptionalInt.of(1);
        String pattern = finding.pointer().replaceAll("/[0-9]+(?=/|$)", "/*");
        notes.add(new Place.InDocument(file, finding.pointer(), line, character), pattern, full);
    }
}
