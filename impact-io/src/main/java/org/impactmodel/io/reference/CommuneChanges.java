package org.impactmodel.io.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.sheet.NamedTable;
import org.impactmodel.io.sheet.Row;
import org.impactmodel.model.territory.TerritoryChange;
import org.impactmodel.model.territory.TerritoryLevel;

/**
 * Mergers, splits and new codes of communes, from a table with the columns {@code ancienCode}, {@code nouveauCode} (codes of
 * INSEE, five characters) and {@code dateEffet} (the first day of the new state, such as 2019-01-01); any other column is left
 * alone.
 */
public final class CommuneChanges {

    private static final List<String> NEEDED = List.of("ancienCode", "nouveauCode", "dateEffet");
    private static final Pattern COMMUNE = Pattern.compile("[0-9][0-9AB][0-9]{3}");

    private CommuneChanges() {}

    /**
     * Reads changes.
     *
     * @param source where the table is
     * @return the changes of the good rows between ids such as {@code commune-2a004}, in their order, and the problems of the
     *     other rows
     */
    public static Reading<List<TerritoryChange>> read(Source source) {
        return NamedTable.read(source, NEEDED, CommuneChanges::change);
    }

    private static Optional<TerritoryChange> change(Row row) {
        Optional<String> from = commune(row, "ancienCode");
        Optional<String> into = commune(row, "nouveauCode");
        Optional<LocalDate> date = row.filled("dateEffet").flatMap(cell -> date(row, cell));
        return from.isPresent() && into.isPresent() && date.isPresent()
                ? Optional.of(new TerritoryChange(from.get(), into.get(), date.get()))
                : Optional.empty();
    }

    private static Optional<String> commune(Row row, String column) {
        return row.filled(column)
                .flatMap(code -> COMMUNE.matcher(code).matches()
                        ? Optional.of(TerritoryLevel.COMMUNE.id(code))
                        : row.fault(column, Fault.of("commune-code").found(code)));
    }

    private static Optional<LocalDate> date(Row row, String cell) {
        try {
            return Optional.of(LocalDate.parse(cell));
        } catch (DateTimeException e) {
            return row.fault("dateEffet", Fault.of("unreadable-local-date").found(cell));
        }
    }
}
