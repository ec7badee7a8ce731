package org.impactmodel.io.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.sheet.Cells;
import org.impactmodel.io.sheet.Decimal;
import org.impactmodel.io.sheet.Header;
import org.impactmodel.io.sheet.Sheet;
import org.impactmodel.io.sheet.Span;
import org.impactmodel.model.respondent.RespondentColumn;

/** Fills the columns of a table, a respondent for each row whose cells are all good. */
final class Columns implements Cells {

    /** How many respondents a table may have. */
    private static final long MOST = 100_000_000;

    private final Sheet sheet;
    private final BiFunction<List<String>, Decimal, Planning> plan;
    private final LineNumbers lines = new LineNumbers();
    private List<String> names = List.of();
    private Taking[] takings = {};
    private Map<String, Ticks> ticks = new TreeMap<>();
    private SortedMap<String, Filled> filled = new TreeMap<>();
    private int row;
    private boolean good = true;
    private boolean dropped;

    Columns(Sheet sheet, BiFunction<List<String>, Decimal, Planning> plan) {
        this.sheet = sheet;
        this.plan = plan;
    }

    @Override
    public boolean header(List<String> header, char separator) {
        Decimal decimal = new Decimal(separator);
        Planning planning = plan.apply(header, decimal);
        names = header;
        takings = header.stream().map(name -> planning.takings().get(name)).toArray(Taking[]::new);
        decimal.learn(sheet.beginning(column -> takings[column] instanceof Numbers));
        ticks = planning.ticks();
        filled = planning.columns();
        planning.tellLeft();
        return Header.check(header, planning.needed(), planning.known(), sheet);
    }

    @Override
    public void cell(long line, int column, Span span) {
        Taking taking = takings[column];
        if (taking != null && !taking.take(row, span)) {
            sheet.fault(line, names.get(column), taking.fault(span));
            good = false;
        }
    }

    @Override
    public void row(long line) {
        if (!ticks.isEmpty()) {
            ticks(line);
        }
        if (good) {
            lines.add(row++, line);
        }
        dropped |= !good;
        good = true;
    }

    private void ticks(long line) {
        ticks.forEach((question, options) -> {
            Optional<Fault> fault = good ? options.end(row) : Optional.empty();
            fault.ifPresent(why -> sheet.fault(line, question, why));
            good &= fault.isEmpty();
            options.clear();
        });
    }

    @Override
    public void ragged(long line) {
        ticks.values().forEach(Ticks::clear);
        dropped = true;
        good = true;
    }

    @Override
    public long most() {
        return MOST;
    }

    /** Whether rows were left out for what is wrong in them. */
    boolean dropped() {
        return dropped;
    }

    LineNumbers lines() {
        return lines;
    }

    /** What was filled, by name. */
    SortedMap<String, RespondentColumn> columns() {
        SortedMap<String, RespondentColumn> columns = new TreeMap<>();
        filled.forEach((name, column) -> columns.put(name, column.column(row)));
        return columns;
    }
}
