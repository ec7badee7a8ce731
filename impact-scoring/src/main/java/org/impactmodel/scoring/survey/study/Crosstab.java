package org.impactmodel.scoring.survey.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.impactmodel.scoring.survey.design.Domains;
import org.impactmodel.scoring.survey.disclosure.MarginTable;
import org.impactmodel.scoring.survey.disclosure.TableCell;
import org.impactmodel.scoring.survey.disclosure.TableRow;

/**
 * How many respondents gave which answer in which part, summed part by part up to the whole. Parts without respondents are no
 * rows: they are about nobody.
 *
 * @param depths the parts by none, one, two... of the variables
 * @param by the variables
 */
record Crosstab(List<Domains> depths, List<String> by) {

    static final String WHOLE = "all";
    static final String TOTAL = "*";

    /** A part as the code of a row. */
    static String row(Map<String, String> part, List<String> by) {
        return part.isEmpty()
                ? WHOLE
                : String.join(
                        "|",
                        by.stream()
                                .filter(part::containsKey)
                                .map(name -> name + "=" + part.get(name))
                                .toList());
    }

    /** The table of some answers; those below 0 are not counted. With one column alone it is that of the totals. */
    MarginTable table(List<String> columns, IntUnaryOperator answer) {
        Domains parts = depths.get(depths.size() - 1);
        long[][] counts = new long[parts.count()][columns.size()];
        for (int row = 0; row < parts.size(); row++) {
            if (parts.part(row) >= 0 && answer.applyAsInt(row) >= 0) {
                counts[parts.part(row)][answer.applyAsInt(row)]++;
            }
        }
        List<TableRow> rows = new ArrayList<>(List.of(TableRow.whole(WHOLE)));
        for (int depth = 1; depth < depths.size(); depth++) {
            List<SortedMap<String, String>> names = depths.get(depth).names();
            int finer = parts.count() / names.size();
            for (int part = 0; part < names.size(); part++) {
                if (anybody(counts, part * finer, (part + 1) * finer)) {
                    rows.add(TableRow.part(row(names.get(part), by), row(parent(names.get(part), depth), by)));
                }
            }
        }
        MarginTable table = MarginTable.of(rows, columns, cells(counts));
        return columns.equals(List.of(TOTAL)) ? table : table.withTotal(TOTAL);
    }

    private SortedMap<String, String> parent(SortedMap<String, String> part, int depth) {
        SortedMap<String, String> parent = new TreeMap<>(part);
        parent.remove(by.get(depth - 1));
        return parent;
    }

    private static boolean anybody(long[][] counts, int from, int to) {
        return Arrays.stream(counts, from, to).flatMapToLong(Arrays::stream).anyMatch(count -> count > 0);
    }

    /** Where there is nobody at all, the whole stands alone. */
    private static List<List<TableCell>> cells(long[][] counts) {
        List<List<TableCell>> cells = Arrays.stream(counts)
                .map(row -> Arrays.stream(row).mapToObj(TableCell::of).toList())
                .toList();
        List<List<TableCell>> some = cells.stream()
                .filter(row -> row.stream().anyMatch(cell -> cell.respondents() > 0))
                .toList();
        return some.isEmpty() ? cells.subList(0, 1) : some;
    }
}
