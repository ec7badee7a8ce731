package org.impactmodel.io.csv;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.impactmodel.io.note.Fault;
import org.impactmodel.model.rule.RuleViolation;

/** Reads cells whose type has a text form of its own. */
final class Parsing {

    private Parsing() {}

    static <T> Optional<T> cell(String cell, Function<String, T> parse, Consumer<Fault> faults) {
        try {
            return Optional.of(parse.apply(cell));
        } catch (RuleViolation violation) {
            faults.accept(Fault.of(violation.rule().code())
                    .found('"' + cell + '"')
                    .expected(violation.rule().label()));
            return Optional.empty();
        }
    }
}
