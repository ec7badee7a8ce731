package org.impactmodel.io.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.sheet.NamedTable;
import org.impactmodel.io.sheet.Row;
import org.impactmodel.model.sdg.SdgTargets;
import org.impactmodel.model.text.Text;

/** The rows of one table of wordings. */
final class WordingRows {

    private static final String CODE = "code";
    private static final List<String> NEEDED = List.of(CODE, "titleFr", "titleEn");
    private static final Pattern INDICATOR = Pattern.compile("([0-9]{1,2}\\.[0-9a-z]{1,2})\\.[0-9]{1,2}");
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    private final Function<Row, Optional<String>> code;
    private final Predicate<Row> kept;
    private final Set<String> seen = new HashSet<>();

    private record Entry(String code, Text text) {}

    WordingRows(Function<Row, Optional<String>> code, Predicate<Row> kept) {
        this.code = code;
        this.kept = kept;
    }

    Reading<SdgWordings> read(Source source) {
        Reading<List<Entry>> rows = NamedTable.read(source, NEEDED, this::entry);
        return new Reading<>(rows.value().map(WordingRows::wordings), rows.problems());
    }

    private static SdgWordings wordings(List<Entry> entries) {
        SortedMap<String, Text> byCode = new TreeMap<>();
        entries.forEach(entry -> byCode.put(entry.code(), entry.text()));
        return new SdgWordings(byCode);
    }

    private Optional<Entry> entry(Row row) {
        Optional<String> name = code.apply(row).flatMap(found -> once(row, found));
        Optional<String> fr = row.filled("titleFr");
        Optional<String> en = row.filled("titleEn");
        return name.isPresent() && fr.isPresent() && en.isPresent() && kept.test(row)
                ? Optional.of(new Entry(name.get(), Text.of(fr.get(), en.get())))
                : Optional.empty();
    }

    private Optional<String> once(Row row, String found) {
        return seen.add(found)
                ? Optional.of(found)
                : row.fault(CODE, Fault.of("duplicate-entry").found(found));
    }

    static Optional<String> known(Row row, List<String> known) {
        return row.filled(CODE)
                .flatMap(found -> known.contains(found)
                        ? Optional.of(found)
                        : row.fault(CODE, Fault.of("unknown-code").among(found, known)));
    }

    static Optional<String> indicator(Row row) {
        return row.filled(CODE).flatMap(found -> {
            Matcher parts = INDICATOR.matcher(found);
            return parts.matches() && SdgTargets.find(parts.group(1)).isPresent()
                    ? Optional.of(found)
                    : row.fault(CODE, Fault.of("sdg-indicator-code").found(found));
        });
    }

    /** Whether a row came in by a year and did not go out by it; a row whose years cannot be read is left out. */
    static boolean inForce(Row row, int year) {
        OptionalInt since = year(row, "since", 0);
        OptionalInt deleted = year(row, "deletedIn", Integer.MAX_VALUE);
        return since.isPresent() && deleted.isPresent() && since.getAsInt() <= year && year < deleted.getAsInt();
    }

    private static OptionalInt year(Row row, String column, int whenEmpty) {
        String cell = row.cell(column);
        if (cell.isEmpty()) {
            return OptionalInt.of(whenEmpty);
        }
        if (!YEAR.matcher(cell).matches()) {
            row.fault(column, Fault.of("year-cell").found(cell));
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(cell));
    }
}
