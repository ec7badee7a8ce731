package org.impactmodel.examples.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.CardText;
import org.impactmodel.io.report.Figures;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.scoring.compare.Effects;
import org.impactmodel.scoring.compare.NodeDifference;

/** A comparison for people: which cards, the tree with its differences, and how to read it. */
record DifferenceText(Judged before, Judged after, Terminal terminal) {

    String of(String view, List<NodeDifference> nodes, Methodology method) {
        boolean made =
                Stream.of(before, after).anyMatch(one -> one.card().data().nature() == Nature.ILLUSTRATIVE);
        return heading(before, "compare.before")
                + heading(after, "compare.after")
                + "\n"
                + table(view, nodes, method)
                + "\n"
                + terminal.wrapped("compare.read")
                + (made ? terminal.text("illustrative") + "\n" : "");
    }

    private String heading(Judged read, String side) {
        ScoreCard card = read.card();
        String period = card.period().map(when -> ", " + when).orElse("");
        String method = card.methodology().id() + " " + card.methodology().version();
        return terminal.text("compare.side", terminal.text(side), card.subject() + period, method)
                + "\n"
                + read.through().said().map(said -> "  " + said + "\n").orElse("");
    }

    private String table(String view, List<NodeDifference> nodes, Methodology method) {
        CardText labels = CardText.of(method, terminal.page());
        List<String> headings = List.of(
                view,
                terminal.text("compare.before"),
                terminal.text("compare.after"),
                terminal.text("compare.difference"),
                terminal.text("compare.answers"),
                terminal.text("compare.coverage"),
                terminal.text("compare.method"));
        Figures figures = new Figures(terminal.page(), method.top());
        List<TextTable.Row> rows = nodes.stream()
                .map(node ->
                        row(node, labels.label(view, node.path().get(node.path().size() - 1)), figures))
                .toList();
        return new TextTable(headings, rows).on(terminal.page());
    }

    private static TextTable.Row row(NodeDifference node, String label, Figures figures) {
        int depth = node.path().size() - 1;
        List<String> cells = new ArrayList<>(List.of(label, figures.score(node.before()), figures.score(node.after())));
        Optional<Effects> effects = node.effects();
        cells.add(effects.map(all -> figures.difference(all.total())).orElse(""));
        cells.add(effects.map(all -> figures.difference(all.likeForLike())).orElse(""));
        cells.add(effects.map(all -> figures.difference(all.coverage())).orElse(""));
        cells.add(effects.map(all -> figures.difference(all.method())).orElse(""));
        return new TextTable.Row("  ".repeat(depth), "  ".repeat(depth + 1), cells, List.of());
    }
}
