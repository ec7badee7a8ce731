package org.impactmodel.scoring.survey.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Checks that rows and columns make a table, and sums its margins. */
final class Shaping {
    private Shaping() {}

    static void check(List<TableRow> rows, List<String> columns, List<List<TableCell>> parts) {
        List<String> problems = new ArrayList<>();
        TreeMap<String, TableRow> byCode = new TreeMap<>();
        for (TableRow row : rows) {
            if (byCode.put(row.code(), row) != null) {
                problems.add("rows: each code once is required, found " + row.code() + " again");
            }
        }
        tree(rows, byCode, problems);
        if (columns.isEmpty() || new TreeSet<>(columns).size() < columns.size()) {
            problems.add("columns: at least one, each once, is required, found " + columns);
        }
        int leaves = rows.size() - wholes(rows).size();
        if (parts.size() != leaves) {
            problems.add("parts: one list for each of the " + leaves + " rows without parts is required, found "
                    + parts.size());
        }
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).size() != columns.size()) {
                problems.add("parts[" + i + "]: " + columns.size() + " cells are required, found "
                        + parts.get(i).size());
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
    }

    private static void tree(List<TableRow> rows, Map<String, TableRow> byCode, List<String> problems) {
        long roots = rows.stream().filter(row -> row.parent().isEmpty()).count();
        if (roots != 1) {
            problems.add("rows: one whole is required, found " + roots);
        }
        for (TableRow row : rows) {
            TableRow above = row;
            TreeSet<String> path = new TreeSet<>();
            while (above != null && above.parent().isPresent() && path.add(above.code())) {
                above = byCode.get(above.parent().orElseThrow());
            }
            if (above == null) {
                problems.add("rows: a known parent is required above " + row.code());
            } else if (above.parent().isPresent()) {
                problems.add("rows: a whole is required above " + row.code() + ", found a circle");
            }
        }
    }

    /** The codes of the rows that have parts. */
    static Set<String> wholes(List<TableRow> rows) {
        Set<String> codes = new TreeSet<>();
        rows.forEach(row -> row.parent().ifPresent(codes::add));
        codes.retainAll(rows.stream().map(TableRow::code).toList());
        return codes;
    }

    static List<List<TableCell>> sum(List<TableRow> rows, List<List<TableCell>> parts) {
        TreeMap<String, List<TableCell>> sums = new TreeMap<>();
        TreeMap<String, TableRow> byCode = new TreeMap<>();
        rows.forEach(row -> byCode.put(row.code(), row));
        Set<String> wholes = wholes(rows);
        int next = 0;
        for (TableRow row : rows) {
            if (!wholes.contains(row.code())) {
                List<TableCell> cells = parts.get(next++);
                Optional<TableRow> at = Optional.of(row);
                while (at.isPresent()) {
                    sums.merge(at.get().code(), cells, Shaping::plus);
                    at = at.flatMap(TableRow::parent).map(byCode::get);
                }
            }
        }
        List<List<TableCell>> all = new ArrayList<>();
        rows.forEach(row -> all.add(List.copyOf(sums.getOrDefault(row.code(), List.of()))));
        return Collections.unmodifiableList(all);
    }

    private static List<TableCell> plus(List<TableCell> one, List<TableCell> other) {
        List<TableCell> sum = new ArrayList<>();
        for (int j = 0; j < one.size(); j++) {
            sum.add(one.get(j).plus(other.get(j)));
        }
        return sum;
    }
}
