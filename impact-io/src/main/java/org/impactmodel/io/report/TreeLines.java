package org.impactmodel.io.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.observation.Answered;

/** The nodes of a view as the rows of a table, with the branches of the tree before them. */
record TreeLines(Page page, Figures figures, Labels labels, Needs needs, boolean lessIsBetter) {

    String table(ViewScore view, int levels) {
        List<String> headings = Stream.of(
                        Phrase.SCORE, Phrase.KNOWN, Phrase.BETWEEN, Phrase.WEIGHT, Phrase.PART, Phrase.GAIN)
                .map(phrase -> phrase.on(page))
                .toList();
        boolean full = levels > 1;
        List<String> shown = new ArrayList<>(List.of(""));
        shown.addAll(full ? headings : headings.subList(0, 5));
        List<TextTable.Row> rows = new ArrayList<>();
        add(view.root(), "", "", levels, rows);
        return new TextTable(shown, rows).on(page);
    }

    private void add(NodeScore node, String lead, String follow, int levels, List<TextTable.Row> rows) {
        boolean root = rows.isEmpty();
        boolean full = shows(rows, levels);
        rows.add(new TextTable.Row(lead, follow, cells(node, root, full), full ? notes(node) : reason(node)));
        if (levels > 0) {
            int last = node.children().size() - 1;
            for (int i = 0; i <= last; i++) {
                String stem = i == last ? "└ " : "├ ";
                String below = follow + (i == last ? "  " : "│ ");
                add(node.children().get(i), follow + stem, below, levels - 1, rows);
            }
        }
    }

    private static boolean shows(List<TextTable.Row> rows, int levels) {
        return rows.isEmpty() ? levels > 1 : rows.get(0).cells().size() == 7;
    }

    private List<String> cells(NodeScore node, boolean root, boolean full) {
        List<String> cells = new ArrayList<>(List.of(called(node)));
        cells.addAll(figures(node));
        cells.add(root ? "" : figures.share(node.weight()));
        cells.add(node.contribution().isPresent() ? figures.score(node.contribution()) : "");
        if (full) {
            cells.add(figures.shows(node.gain().orElse(0)) ? gain(node) : "");
        }
        return cells;
    }

    List<String> figures(NodeScore node) {
        return List.of(
                figures.score(node.score()),
                figures.share(node.coverage()),
                node.bounds().map(figures::bounds).orElse(Figures.NONE));
    }

    String called(NodeScore node) {
        return labels.of(node);
    }

    String gain(NodeScore leaf) {
        return figures.signed(leaf.gain().orElse(0));
    }

    /** How much the root would move, with the word for points where the language of the sentence needs one. */
    String moved(NodeScore leaf) {
        double points = Math.abs(leaf.gain().orElse(0));
        String unit = !page.french() ? "" : figures.isPlural(points) ? " points" : " point";
        return figures.score(points) + unit;
    }

    Optional<NodeScore> most(NodeScore root) {
        return most(root, lessIsBetter);
    }

    /** The leaf whose best would raise the root most, or lower it most. */
    static Optional<NodeScore> most(NodeScore root, boolean lower) {
        ToDoubleFunction<NodeScore> better =
                leaf -> lower ? -leaf.gain().orElse(0) : leaf.gain().orElse(0);
        return leaves(root).filter(leaf -> better.applyAsDouble(leaf) > 0).max(Comparator.comparingDouble(better));
    }

    private static Stream<NodeScore> leaves(NodeScore node) {
        return node.children().isEmpty()
                ? Stream.of(node)
                : node.children().stream().flatMap(TreeLines::leaves);
    }

    String holding(NodeScore root) {
        if (root.unavailable().isPresent()) {
            return reason(root).get(0);
        }
        return most(root)
                .map(leaf -> {
                    String said = leaf.score().isEmpty() ? Phrase.UNKNOWN.on(page, called(leaf)) : called(leaf);
                    return said + " " + gain(leaf);
                })
                .orElse("");
    }

    /** Why a place has no score, or empty where it has one. */
    Optional<String> unavailable(NodeScore node) {
        return node.unavailable().map(why -> needs.reason(node, why, labels));
    }

    private List<String> reason(NodeScore node) {
        List<String> said = new ArrayList<>();
        node.unavailable()
                .filter(why -> node.answered().isEmpty() || why == Unavailable.UNUSABLE_VALUE)
                .ifPresent(why -> said.add(Phrase.NO_SCORE.on(page, needs.reason(node, why, labels))));
        if (node.stoodIn().isPresent()) {
            said.add(Phrase.STOOD_IN.on(page, figures.score(node.stoodIn())));
        }
        return said;
    }

    private List<String> notes(NodeScore node) {
        List<String> notes = new ArrayList<>(reason(node));
        node.answered().ifPresent(answered -> notes.add(answer(node.id(), answered)));
        return notes.isEmpty() ? notes : List.of(String.join(" · ", notes));
    }

    private String answer(String id, Answered answered) {
        List<String> said = new ArrayList<>(List.of(labels.answer(id, answered.outcome())));
        OptionalDouble spread = answered.spread();
        if (spread.isPresent()) {
            String count = Integer.toString(answered.observations());
            said.add(Phrase.SEVERAL.on(page, count, figures.score(spread.getAsDouble())));
        }
        if (!answered.sources().isEmpty()) {
            said.add(Phrase.SOURCES.on(page, String.join(page.semicolon(), answered.sources())));
        }
        return String.join(" · ", said);
    }
}
