package org.impactmodel.io.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.note.Unreadable;
import org.impactmodel.io.problem.Place;
import org.impactmodel.io.token.Locator;
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

    /** What the check of a whole document found: where that stands is known by its pointer only. */
    static void note(Finding finding, String file, Notes notes) {
        Fault fault = Fault.of(finding.rule().code()).found(finding.found());
        Fault full = finding.expected().isEmpty()
                ? fault.expected(finding.rule().label())
                : fault.among(finding.found(), finding.expected());
        String pattern = finding.pointer().replaceAll("/[0-9]+(?=/|$)", "/*");
        Fault told = finding.said().map(full::saying).orElse(full);
        notes.addNear(new Place.InDocument(file, finding.pointer(), NONE, NONE), pattern, told);
    }

    /** Tells where the places stand that are known by their pointers: the document is gone over once more. */
    static void locate(InputStream again, String file, long linesBefore, Notes notes) {
        Map<String, Long> places = Locator.places(again, Long.MAX_VALUE, notes.near());
        notes.locate(pointer ->
                Optional.ofNullable(places.get(pointer)).map(at -> Locator.place(file, pointer, at, linesBefore)));
    }
}
