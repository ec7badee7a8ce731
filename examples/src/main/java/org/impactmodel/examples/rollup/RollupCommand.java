package org.impactmodel.examples.rollup;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.scores.CardFormat;
import org.impactmodel.examples.scores.Choice;
import org.impactmodel.examples.scores.Given;
import org.impactmodel.examples.scores.Scoring;
import org.impactmodel.examples.terminal.Printing;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Coded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds communes, alliances or other parts up to larger territories, and scores these. */
@Command(name = "rollup")
public final class RollupCommand implements Callable<Integer> {

    private static final String VALUES = "values";

    private final Terminal terminal;

    @Mixin
    private Given given = new Given();

    @Option(names = "--to", required = true, paramLabel = "LEVEL", descriptionKey = "to")
    private String to = "";

    @Option(names = "--view", paramLabel = "ID", descriptionKey = "view")
    private Optional<String> view = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
    private Optional<String> period = Optional.empty();

    @Option(names = "--subject", paramLabel = "ID", descriptionKey = "whole")
    private Optional<String> subject = Optional.empty();

    @Option(names = "--format", paramLabel = "table|json|csv|values", descriptionKey = "rollup-format")
    private String format = "table";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public RollupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CardFormat written = CardFormat.of(format.equals(VALUES) ? "csv" : format, terminal);
        TerritoryLevel level = level();
        Fingerprinted<Methodology> method = given.method();
        Choice choice = new Choice(terminal);
        String shown = choice.view(method.document(), view);
        Data data = given.data(method.document(), terminal);
        Wholes all = new Rolling(method.document(), data, terminal)
                .into(level, choice.answers(data, Optional.empty(), period));
        Wholes wholes = subject.map(id -> all.only(id, terminal)).orElse(all);
        if (format.equals(VALUES)) {
            values(method.document(), wholes);
            return 0;
        }
        List<ScoreCard> cards = new Scoring(method, terminal).cards(wholes.answers(), wholes.data());
        WholesText text = new WholesText(method.document(), shown, wholes, terminal);
        CardFormat.Printed printed = new CardFormat.Printed(
                cards, method.document(), () -> subject.isPresent() ? text.each(cards) : text.table(cards));
        written.write(printed, out, terminal);
        return 0;
    }

    private TerritoryLevel level() {
        return Coded.find(TerritoryLevel.class, to)
                .orElseThrow(() -> new WrongUse(terminal.text(
                        "choice.level",
                        to,
                        String.join(
                                ", ",
                                List.of(TerritoryLevel.values()).stream()
                                        .map(TerritoryLevel::code)
                                        .toList()))));
    }

    private void values(Methodology method, Wholes wholes) {
        Printing.write(out, terminal, ValueTable.of(method, wholes.answers())::csv);
        out.ifPresent(file -> terminal.note("written.rows", wholes.wholes().size(), file));
    }
}
