package org.impactmodel.io.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.observation.Answered;

/** The nodes of a view as the rows of a table, with the branches of the tree before them. */
record TreeLines(
        Page page, Figures figures, Labels labels, Needs needs, Weights weights, Holding holding, Applying applying) {

    String table(ViewScore view, int levels) {
        List<String> headings = Stream.of(
                        Phrase.SCORE, Phrase.KNOWN, Phrase.BETWEEN, Phrase.WEIGHT, Phrase.PART, Phrase.GAIN)
                .map(phrase -> phrase.on(page))
                .toList();
        boolean full = levels > 1;
        List<String> shown = new ArrayList<>(List.of(""));
        shown.addAll(full ? headings : headings.subList(0, 5));
        List<TextTable.Row> rows = new ArrayList<>();
        add(new Place(view.root(), Optional.empty(), "", ""), levels, rows);
        return new TextTable(shown, rows).on(page);
    }

    /** A node, the one above it, and the branches before its first line and before those that follow. */
    private record Place(NodeScore node, Optional<NodeScore> above, String lead, String follow) {

        Place child(int index) {
            boolean last = index == node.children().size() - 1;
            return new Place(
                    node.children().get(index),
                    Optional.of(node),
                    follow + (last ? "└ " : "├ "),
                    follow + (last ? "  " : "│ "));
        }
    }

    private void add(Place place, int levels, List<TextTable.Row> rows) {
        NodeScore node = place.node();
        boolean full = shows(rows, levels);
        List<String> said = full ? notes(node) : reason(node);
        rows.add(new TextTable.Row(place.lead(), place.follow(), cells(place, full), said));
        for (int i = 0; levels > 0 && i < node.children().size(); i++) {
            add(place.child(i), levels - 1, rows);
        }
    }

    private static boolean shows(List<TextTable.Row> rows, int levels) {
        return rows.isEmpty() ? levels > 1 : rows.get(0).cells().size() == 7;
    }

    private List<String> cells(Place place, boolean full) {
        NodeScore node = place.node();
        List<String> cells = new ArrayList<>(List.of(called(node)));
        cells.addAll(figures(node));
        cells.add(weights.of(node, place.above()));
        cells.add(node.contribution().isPresent() ? figures.score(node.contribution()) : "");
        if (full) {
            cells.add(holding.gain(node));
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

    /** What keeps the score at the root from being better, or why it has none. */
    String holds(NodeScore root) {
        return root.unavailable().isPresent() ? reason(root).get(0) : holding.brief(root);
    }

    /** Why a place has no score, or empty where it has one. */
    Optional<String> unavailable(NodeScore node) {
        return node.unavailable().map(why -> needs.reason(node, why, labels));
    }

    private List<String> reason(NodeScore node) {
        List<String> said = new ArrayList<>();
        Optional<String> notApplying = applying.reason(node);
        notApplying.ifPresent(said::add);
        node.unavailable()
                .filter(why -> notApplying.isEmpty())
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
        new Goals(page, labels).codes(node).ifPresent(notes::add);
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
