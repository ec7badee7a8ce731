package org.impactmodel.examples.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.impactmodel.examples.terminal.Picture;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.Figures;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.grid.Horizon;
import org.impactmodel.scoring.time.HorizonReading;
import org.impactmodel.scoring.time.NodeTrajectory;

/** The nodes of one trajectory as the rows of a table, each with its change and where it stands in its horizon. */
final class CourseTree {

    private static final int BAR = 6;
    private static final int YEAR = 12;

    private final ChangeColumns change;
    private final UnaryOperator<String> labels;
    private final List<TextTable.Row> rows = new ArrayList<>();

    CourseTree(ChangeColumns change, UnaryOperator<String> labels) {
        this.change = change;
        this.labels = labels;
    }

    String table(NodeTrajectory root, int levels) {
        Terminal terminal = change.terminal();
        List<String> headings = new ArrayList<>(List.of(""));
        headings.addAll(change.headings());
        if (isRead(root, levels)) {
            headings.addAll(List.of(
                    terminal.text("time.horizon"), terminal.text("time.passed"), terminal.text("time.straight-on")));
        }
        rows.clear();
        rows.add(new TextTable.Row("", "", cells(root), List.of()));
        below(root, "", levels);
        return new TextTable(
                        headings,
                        rows.stream().map(row -> cut(row, headings.size())).toList())
                .on(terminal.page());
    }

    /** Whether a node that is shown stands somewhere in a horizon. */
    private static boolean isRead(NodeTrajectory node, int levels) {
        return node.reading().isPresent()
                || (levels > 0 && node.children().stream().anyMatch(child -> isRead(child, levels - 1)));
    }

    private static TextTable.Row cut(TextTable.Row row, int columns) {
        return new TextTable.Row(row.lead(), row.follow(), row.cells().subList(0, columns), row.notes());
    }

    private void below(NodeTrajectory node, String follow, int levels) {
        int last = levels > 0 ? node.children().size() - 1 : -1;
        for (int i = 0; i <= last; i++) {
            NodeTrajectory child = node.children().get(i);
            String under = follow + (i == last ? "  " : "│ ");
            rows.add(new TextTable.Row(follow + (i == last ? "└ " : "├ "), under, cells(child), List.of()));
            below(child, under, levels - 1);
        }
    }

    private List<String> cells(NodeTrajectory node) {
        List<String> cells = new ArrayList<>(List.of(labels.apply(node.id())));
        cells.addAll(change.cells(node));
        cells.addAll(node.reading().map(this::reading).orElse(List.of("", "", "")));
        return cells;
    }

    private List<String> reading(HorizonReading reading) {
        Figures figures = change.figures();
        Terminal terminal = change.terminal();
        String passed = reading.passed() >= 1 ? terminal.text("time.over") : figures.share(reading.passed());
        String drawn = terminal.drawn() ? Picture.bar(reading.passed(), BAR) + " " : "";
        return List.of(length(reading.horizon()), drawn + passed, straightOn(reading));
    }

    private String straightOn(HorizonReading reading) {
        Figures figures = change.figures();
        double at = reading.straightOn().orElse(0);
        if (at < 0 || at > figures.scale()) {
            return at < 0 ? "< " + figures.value(0) : "> " + figures.value(figures.scale());
        }
        return figures.score(reading.straightOn());
    }

    private String length(Horizon horizon) {
        boolean years = horizon.months() % YEAR == 0;
        return change.terminal()
                .text(years ? "time.years" : "time.months", years ? horizon.months() / YEAR : horizon.months());
    }
}
