package org.impactmodel.io.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.sheet.NamedTable;
import org.impactmodel.io.sheet.Row;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.sdg.SdgInteraction;
import org.impactmodel.model.sdg.SdgInteractions;
import org.impactmodel.model.sdg.SdgTarget;
import org.impactmodel.model.sdg.SdgTargets;

/**
 * Interactions between SDG targets, from a table with the columns {@code source} (the code of the target that progresses),
 * {@code target} (that of the target it bears on) and {@code score} (a whole number from -3 to 3). Each pair stands there
 * once; any other column is left alone.
 */
public final class SdgInteractionTable {

    private static final List<String> NEEDED = List.of("source", "target", "score");
    private static final List<String> CODES =
            SdgTargets.all().stream().map(SdgTarget::code).toList();
    private static final Pattern SCORE = Pattern.compile("[+-]?[0-3]");
    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");

    private final Set<String> pairs = new HashSet<>();

    private SdgInteractionTable() {}

    /**
     * Reads a matrix.
     *
     * @param source where the table is
     * @return the interactions of the good rows, and the problems of the others
     */
    public static Reading<SdgInteractions> read(Source source) {
        Reading<List<SdgInteraction>> rows = NamedTable.read(source, NEEDED, new SdgInteractionTable()::interaction);
        return new Reading<>(rows.value().map(SdgInteractions::of), rows.problems());
    }

    private Optional<SdgInteraction> interaction(Row row) {
        Optional<String> from = target(row, "source");
        Optional<String> into = target(row, "target");
        Optional<Integer> score = score(row);
        if (from.isEmpty() || into.isEmpty() || score.isEmpty()) {
            return Optional.empty();
        }
        if (from.equals(into)) {
            Rule rule = Rule.TWO_TARGETS;
            return row.fault("target", Fault.of(rule.code()).found(into.get()).expected(rule.label()));
        }
        String pair = from.get() + " → " + into.get();
        return pairs.add(pair)
                ? Optional.of(new SdgInteraction(from.get(), into.get(), score.get()))
                : row.fault("target", Fault.of("duplicate-entry").found(pair));
    }

    private static Optional<String> target(Row row, String column) {
        return row.filled(column)
                .flatMap(code -> CODES.contains(code)
                        ? Optional.of(code)
                        : row.fault(column, Fault.of("unknown-code").among(code, CODES)));
    }

    private static Optional<Integer> score(Row row) {
        Optional<String> cell = row.filled("score");
        if (cell.isPresent() && !SCORE.matcher(cell.get()).matches()) {
            boolean whole = WHOLE.matcher(cell.get()).matches();
            return row.fault(
                    "score",
                    Fault.of(whole ? "out-of-range" : "wrong-score")
                            .found(cell.get())
                            .expected("-3 … 3"));
        }
        return cell.map(Integer::valueOf);
    }
}
