package org.impactmodel.io.json;

import java.util.OptionalInt;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.problem.Place;
import org.impactmodel.model.rule.Finding;

/** Turns what the check of a whole document finds into problems. */
final class Places {

    private Places() {}

    static Place at(String file, String pointer) {
        return new Place.InDocument(file, pointer, OptionalInt.empty(), OptionalInt.empty());
    }

    static void note(Finding finding, String file, Notes notes) {
        Fault fault = Fault.of(finding.rule().code()).found(finding.found());
        Fault full = finding.expected().isEmpty()
                ? fault.expected(finding.rule().label())
                : fault.among(finding.found(), finding.expected());
        notes.add(at(file, finding.pointer()), finding.pointer().replaceAll("/[0-9]+(?=/|$)", "/*"), full);
    }
}
