package org.impactmodel.examples.cards;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.CardFile;
import org.impactmodel.examples.input.MethodFile;
import org.impactmodel.examples.scores.Through;
import org.impactmodel.examples.terminal.Printing;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.io.shipped.Methods;
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

    @Option(names = "--method", paramLabel = "FILE|NAME", descriptionKey = "methods-of")
    private List<String> methods = List.of();

    @Option(names = "--through", paramLabel = "POPULATION", descriptionKey = "through-of")
    private List<String> populations = List.of();

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
        Judged first = read(before, 0);
        Judged second = read(after, 1);
        if (first.isOf(second) && second.isOf(first)) {
            throw new WrongUse(terminal.text("compare.exchanged", before, after));
        }
        Side judged = first.side(terminal);
        Comparison comparison = Comparison.between(judged, second.side(terminal));
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

    private Judged read(String file, int index) {
        ScoreCard card = one(file);
        if (methods.isEmpty() && !Methods.names().contains(card.methodology().id())) {
            throw new WrongUse(terminal.text("compare.own", card.methodology().id()));
        }
        String name = of(methods, index).orElse(card.methodology().id());
        Fingerprinted<Methodology> method = MethodFile.read(name);
        Optional<String> population = of(populations, index).or(() -> Through.of(method, card));
        return new Judged(file, card, method, new Through(terminal, population));
    }

    /** An option given once holds for both cards. */
    private static Optional<String> of(List<String> given, int index) {
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(Math.min(index, given.size() - 1)));
    }
}
