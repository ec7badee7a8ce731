package org.impactmodel.io.csv;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.sheet.Decimal;
import org.impactmodel.model.observation.Outcome;

/**
 * What a cell that is not empty says: an answer, or what is wrong with it.
 *
 * @param outcome the answer, or empty
 * @param fault what is wrong, or empty
 */
record Cell(Optional<Outcome> outcome, Optional<Fault> fault) {

    private static final String NOT_APPLICABLE = "not-applicable";

    /** What people and programs write into a cell where nothing is known. */
    private static final Set<String> ABSENCES = Set.of(
            "na",
            "n/a",
            "n.a.",
            "n/d",
            "nd",
            "n.d.",
            "nc",
            "n.c.",
            "nr",
            "nsp",
            "nan",
            "null",
            "none",
            "nil",
            "#n/a",
            "-",
            "–",
            "—",
            ".",
            "..",
            "…",
            "?",
            "missing",
            "unknown",
            "manquant",
            "inconnu",
            "ns",
            "s.o.",
            "so",
            "sans objet",
            "not applicable",
            "#div/0!",
            "#value!",
            "#valeur!",
            "#ref!");

    /**
     * What a cell may hold, beside what every cell may.
     *
     * @param levels the codes of levels
     * @param either whether it may be a number although there are levels
     */
    record Kind(List<String> levels, boolean either) {}

    static Cell outcome(String text, Kind kind, Decimal decimal) {
        if (text.equals(NOT_APPLICABLE)) {
            return of(new Outcome.NotApplicable(NOT_APPLICABLE));
        }
        if (kind.levels().contains(text)) {
            return of(new Outcome.Level(text));
        }
        if (ABSENCES.contains(text.toLowerCase(Locale.ROOT))) {
            return wrong(Fault.of("written-absence").found(text));
        }
        if (kind.levels().isEmpty() || (kind.either() && text.chars().anyMatch(Character::isDigit))) {
            return decimal.read(text) ? of(new Outcome.Value(decimal.number())) : wrong(decimal.fault());
        }
        return wrong(Fault.of(kind.either() ? "unknown-code-or-number" : "unknown-code")
                .among(text, kind.levels()));
    }

    static Cell of(Outcome outcome) {
        return new Cell(Optional.of(outcome), Optional.empty());
    }

    static Cell wrong(Fault fault) {
        return new Cell(Optional.empty(), Optional.of(fault));
    }

    Optional<Outcome> noted(Consumer<Fault> faults) {
        fault.ifPresent(faults);
        return outcome;
    }
}
