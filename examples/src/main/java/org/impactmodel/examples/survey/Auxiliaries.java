package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.examples.input.Headers;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.csv.WideTable;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Nearest;
import org.impactmodel.io.shipped.Tables;
import org.impactmodel.model.table.Cell;
import org.impactmodel.model.table.IndicatorTable;
import org.impactmodel.model.territory.TerritoryLevel;

/** What is known of territories from elsewhere: some columns of a table. */
record Auxiliaries(String table, List<String> columns) {

    private static final String TERRITORY = "territory:";
    private static final String SUBJECT = "subject";

    /** The values by the code of the territory; one code may name a region and a département. */
    SortedMap<String, SortedMap<String, Double>> of(Optional<TerritoryLevel> level, Terminal terminal) {
        Source source = Tables.names().contains(table) ? Tables.source(table) : Source.of(Path.of(table));
        IndicatorTable read = WideTable.read(source, Columns.ofNumbers(named(source, terminal)))
                .orThrow();
        SortedMap<String, SortedMap<String, Double>> known = new TreeMap<>();
        for (int row = 0; row < read.size(); row++) {
            SortedMap<String, Double> values = values(read, row);
            code(read.subject(row), level).ifPresent(code -> known.put(code, values));
        }
        return known;
    }

    private List<String> named(Source source, Terminal terminal) {
        List<String> names = new ArrayList<>(Headers.of(source));
        names.remove(SUBJECT);
        List<String> unknown =
                columns.stream().filter(column -> !names.contains(column)).toList();
        if (!unknown.isEmpty()) {
            String wrong = String.join(", ", unknown);
            throw new WrongUse(Nearest.to(unknown.get(0), names)
                    .map(near -> terminal.text("survey.with-near", table, wrong, String.join(", ", names), near))
                    .orElseGet(() -> terminal.text("survey.with-unknown", table, wrong, String.join(", ", names))));
        }
        return names;
    }

    private SortedMap<String, Double> values(IndicatorTable read, int row) {
        SortedMap<String, Double> values = new TreeMap<>();
        for (int column = 0; column < read.indicators().size(); column++) {
            if (columns.contains(read.indicators().get(column)) && read.cell(row, column) == Cell.NUMBER) {
                values.put(read.indicators().get(column), read.number(row, column));
            }
        }
        return values;
    }

    /** What ends the subject of a row, as in territory:region-24; none where it is a territory of another level. */
    private static Optional<String> code(String subject, Optional<TerritoryLevel> level) {
        boolean isOther = subject.startsWith(TERRITORY)
                && level.filter(one -> !subject.startsWith(TERRITORY + one.id("")))
                        .isPresent();
        return isOther
                ? Optional.empty()
                : Optional.of(subject.substring(Math.max(subject.lastIndexOf('-'), subject.lastIndexOf(':')) + 1));
    }
}
