package org.impactmodel.examples.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.CardFile;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.report.CardText;
import org.impactmodel.io.report.Figures;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.View;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.scoring.compare.Comparison;
import org.impactmodel.scoring.compare.Effects;
import org.impactmodel.scoring.compare.NodeDifference;
import org.impactmodel.scoring.compare.Side;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Splits the difference of two cards into what comes of the answers, of what is answered, and of the method. */
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "CARD", descriptionKey = "before")
    private String before = "";

    @Parameters(index = "1", paramLabel = "CARD", descriptionKey = "after")
    private String after = "";

    @Mixin
    private Judging judging = new Judging();

    @Option(names = "--view", paramLabel = "ID", descriptionKey = "view")
    private Optional<String> view = Optional.empty();

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ScoreCard first = one(before);
        ScoreCard second = one(after);
        Judging.Read left = judging.read(first, 0, terminal);
        Judging.Read right = judging.read(second, 1, terminal);
        Side judged = left.side();
        Comparison comparison = Comparison.between(judged, right.side());
        String shown = shown(comparison, judged.methodology());
        heading(left, "compare.before");
        heading(right, "compare.after");
        terminal.out().println();
        print(shown, comparison.views().getOrDefault(shown, List.of()), judged.methodology());
        terminal.out().println(terminal.text("compare.read"));
        if (List.of(first, second).stream().anyMatch(card -> card.data().nature() == Nature.ILLUSTRATIVE)) {
            terminal.out().println(terminal.text("illustrative"));
        }
        return 0;
    }

    /** The view to show: the one asked for, else the first in the order of the method. */
    private String shown(Comparison comparison, Methodology method) {
        List<String> common = method.views().stream()
                .map(View::id)
                .filter(id -> comparison.views().containsKey(id))
                .toList();
        if (common.isEmpty()) {
            throw new WrongUse(terminal.text("compare.apart"));
        }
        String wanted = view.orElseGet(() -> common.get(0));
        if (!common.contains(wanted)) {
            throw new WrongUse(terminal.text("choice.view", wanted, String.join(", ", common)));
        }
        if (view.isEmpty() && common.size() > 1) {
            terminal.note("score.views", String.join(", ", common.subList(1, common.size())));
        }
        return wanted;
    }

    private void heading(Judging.Read read, String side) {
        ScoreCard card = read.card();
        String period = card.period().map(when -> ", " + when).orElse("");
        String method = card.methodology().id() + " " + card.methodology().version();
        terminal.out().println(terminal.text("compare.side", terminal.text(side), card.subject() + period, method));
        read.through().said().ifPresent(said -> terminal.out().println("  " + said));
    }

    private ScoreCard one(String file) {
        List<ScoreCard> cards = CardFile.read(file, terminal);
        if (cards.size() != 1) {
            throw new WrongUse(terminal.text("compare.one", file, cards.size()));
        }
        return cards.get(0);
    }

    private void print(String id, List<NodeDifference> nodes, Methodology method) {
        CardText labels = CardText.of(method, terminal.page());
        List<String> headings = List.of(
                id,
                terminal.text("compare.before"),
                terminal.text("compare.after"),
                terminal.text("compare.difference"),
                terminal.text("compare.answers"),
                terminal.text("compare.coverage"),
                terminal.text("compare.method"));
        Figures figures = new Figures(terminal.page(), method.top());
        List<TextTable.Row> rows = nodes.stream()
                .map(node ->
                        row(node, labels.label(id, node.path().get(node.path().size() - 1)), figures))
                .toList();
        terminal.out().println(new TextTable(headings, rows).on(terminal.page()));
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
