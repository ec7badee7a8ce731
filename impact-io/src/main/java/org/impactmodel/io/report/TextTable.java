package org.impactmodel.io.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in plain text. The first column is to the left and takes what is left of the page, on several lines where it
 * must; the others are to the right, as wide as their longest cell, or to the left where their heading ends with a blank.
 *
 * @param headings the heading of each column, at least one
 * @param rows the rows
 */
public record TextTable(List<String> headings, List<Row> rows) {

    private static final String GAP = "  ";
    private static final int NARROWEST = 12;
    private static final int WORDS = 24;

    /**
     * A row.
     *
     * @param lead what stands before the first cell, such as the branches of a tree
     * @param follow what stands there on the lines that follow
     * @param cells one cell for each heading
     * @param notes lines below, over the whole width
     */
    public record Row(String lead, String follow, List<String> cells, List<String> notes) {
        /** Copies the lists. */
        public Row {
            Objects.requireNonNull(lead, "lead");
            Objects.requireNonNull(follow, "follow");
            cells = cells.stream().map(Width::tame).toList();
            notes = notes.stream().map(Width::tame).toList();
        }

        /**
         * A row of cells alone.
         *
         * @param cells one cell for each heading
         * @return the row
         */
        public static Row of(String... cells) {
            return new Row("", "", List.of(cells), List.of());
        }
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a row has not one cell for each heading
     */
    public TextTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.cells().size() != headings.size()) {
                throw new IllegalArgumentException("rows: found " + row.cells().size() + " cells, " + headings.size()
                        + " are required: " + row.cells());
            }
        }
    }

    /**
     * The table as text.
     *
     * @param page what it is written for
     * @return lines that end with a line feed and hold no blanks at their end
     */
    public String on(Page page) {
        List<Integer> widths = widths(page.columns());
        StringBuilder text = new StringBuilder();
        if (headings.stream().anyMatch(heading -> !heading.isBlank())) {
            add(text, page.bold(line(Width.left(headings.get(0), widths.get(0)), headings, widths)));
        }
        rows.forEach(row -> add(row, widths, page, text));
        return text.toString();
    }

    /** Where the page is too narrow, the last column of words gives way first, then the first column. */
    private List<Integer> widths(int columns) {
        List<Integer> widths = IntStream.range(0, headings.size())
                .mapToObj(this::widest)
                .collect(Collectors.toCollection(ArrayList::new));
        int words = words();
        if (words > 0) {
            shrink(words, columns, Math.max(WORDS, Width.of(headings.get(words))), widths);
        }
        shrink(0, columns, NARROWEST, widths);
        return widths;
    }

    private static void shrink(int column, int columns, int least, List<Integer> widths) {
        int all = widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
        int room = widths.get(column) - Math.max(0, all - columns);
        widths.set(column, Math.min(widths.get(column), Math.max(least, room)));
    }

    private int words() {
        return IntStream.range(1, headings.size())
                .filter(column -> headings.get(column).endsWith(" "))
                .max()
                .orElse(0);
    }

    private int widest(int column) {
        int heading = Width.of(headings.get(column).stripTrailing());
        return rows.stream()
                .mapToInt(row -> Width.of(row.cells().get(column)) + (column == 0 ? Width.of(row.lead()) : 0))
                .reduce(heading, Math::max);
    }

    private void add(Row row, List<Integer> widths, Page page, StringBuilder text) {
        int words = words();
        List<String> first = Width.wrap(row.cells().get(0), Math.max(1, widths.get(0) - Width.of(row.lead())));
        List<String> last = words == 0 ? List.of() : Width.wrap(row.cells().get(words), widths.get(words));
        for (int i = 0; i < Math.max(first.size(), last.size()); i++) {
            List<String> cells = new ArrayList<>(i == 0 ? row.cells() : Collections.nCopies(headings.size(), ""));
            if (words > 0) {
                cells.set(words, i < last.size() ? last.get(i) : "");
            }
            String lead = i == 0 ? row.lead() : row.follow();
            String start = i < first.size() ? first.get(i) : "";
            add(text, line(Width.left(lead + start, widths.get(0)), cells, widths));
        }
        for (String note : row.notes()) {
            int columns = Math.max(NARROWEST, page.columns() - Width.of(row.follow()));
            Width.wrap(note, columns).forEach(part -> add(text, row.follow() + page.faint(part)));
        }
    }

    private String line(String first, List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder(first);
        for (int i = 1; i < cells.size(); i++) {
            String cell = cells.get(i).stripTrailing();
            boolean left = headings.get(i).endsWith(" ");
            line.append(GAP).append(left ? Width.left(cell, widths.get(i)) : Width.right(cell, widths.get(i)));
        }
        return line.toString();
    }

    private static void add(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
