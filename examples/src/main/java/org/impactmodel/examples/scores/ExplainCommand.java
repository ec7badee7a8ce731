package org.impactmodel.examples.scores;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.io.report.CardLegend;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Explains the score of one subject, node by node. */
@Command(name = "explain")
public final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Given given = new Given();

    @Option(names = "--view", paramLabel = "ID", descriptionKey = "view")
    private Optional<String> view = Optional.empty();

    @Option(names = "--subject", required = true, paramLabel = "ID", descriptionKey = "subject")
    private String subject = "";

    @Option(names = "--brief", descriptionKey = "brief")
    private boolean brief;

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
    private Optional<String> period = Optional.empty();

    @Option(names = "--through", paramLabel = "POPULATION", descriptionKey = "through")
    private Optional<String> through = Optional.empty();

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format", defaultValue = "table")
    private String format = "table";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CardFormat as = CardFormat.of(format, terminal);
        Fingerprinted<Methodology> method = given.method();
        Through weights = new Through(terminal, through);
        Choice choice = new Choice(terminal);
        String shown = choice.view(method.document(), view);
        Data data = given.data(method.document(), terminal);
        List<Answers> answers = choice.answers(data, Optional.of(subject), period);
        List<Answers> last = List.of(Choice.latest(answers));
        List<ScoreCard> cards = new Scoring(weights.of(method), terminal).cards(last, data);
        Written written = new Written(method.document(), shown, data, cards, weights.said());
        as.write(new CardFormat.Printed(cards, method.document(), () -> text(written)), out, terminal);
        if (as != CardFormat.TABLE || out.isPresent()) {
            weights.said().ifPresent(said -> terminal.err().println(said));
        }
        if (answers.size() > 1) {
            List<String> periods = answers.stream()
                    .flatMap(one -> one.period().stream())
                    .map(Object::toString)
                    .toList();
            terminal.note("explain.periods", String.join(", ", periods));
        }
        return 0;
    }

    private String text(Written written) {
        CardLegend reading = written.reading(terminal);
        return written.cards().stream()
                        .map(card -> brief ? written.brief(card, terminal) : written.tree(card, terminal))
                        .collect(Collectors.joining())
                + "\n"
                + terminal.page().wrapped(brief ? reading.brief() : reading.tree());
    }
}
