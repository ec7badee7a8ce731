package org.impactmodel.examples.cards;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.CardFile;
import org.impactmodel.examples.terminal.Printing;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.View;
import org.impactmodel.scoring.compare.Comparison;
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

    @Mixin
    private Printing printing = new Printing();

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
        printing.require(terminal);
        Judged first = judging.judged(before, one(before), 0, terminal);
        Judged second = judging.judged(after, one(after), 1, terminal);
        if (first.isOf(second) && second.isOf(first)) {
            throw new WrongUse(terminal.text("compare.exchanged", before, after));
        }
        Side judged = judging.side(first, 0, terminal);
        Comparison comparison = Comparison.between(judged, judging.side(second, 1, terminal));
        String shown = shown(comparison, judged.methodology());
        List<NodeDifference> nodes = comparison.views().getOrDefault(shown, List.of());
        printing.print(
                terminal,
                () -> new DifferenceText(first, second, terminal).of(shown, nodes, judged.methodology()),
                () -> DifferenceRows.of(first.card(), second.card(), shown, nodes));
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

    private ScoreCard one(String file) {
        List<ScoreCard> cards = CardFile.read(file, terminal);
        if (cards.size() != 1) {
            throw new WrongUse(terminal.text("compare.one", file, cards.size()));
        }
        return cards.get(0);
    }
}
