package org.impactmodel.io.report;

import java.util.ArrayList;
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

    private List<Integer> widths(int columns) {
        List<Integer> widths = IntStream.range(0, headings.size())
                .mapToObj(this::widest)
                .collect(Collectors.toCollection(ArrayList::new));
        int others =
                widths.stream().skip(1).mapToInt(width -> width + GAP.length()).sum();
        widths.set(0, Math.min(widths.get(0), Math.max(NARROWEST, columns - others)));
        return widths;
    }

    private int widest(int column) {
        int heading = Width.of(headings.get(column).stripTrailing());
        return rows.stream()
                .mapToInt(row -> Width.of(row.cells().get(column)) + (column == 0 ? Width.of(row.lead()) : 0))
                .reduce(heading, Math::max);
    }

    private void add(Row row, List<Integer> widths, Page page, StringBuilder text) {
        int room = Math.max(NARROWEST, widths.get(0) - Width.of(row.lead()));
        List<String> first = Width.wrap(row.cells().get(0), room);
        add(text, line(Width.left(row.lead() + first.get(0), widths.get(0)), row.cells(), widths));
        first.stream().skip(1).forEach(more -> add(text, row.follow() + more));
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
