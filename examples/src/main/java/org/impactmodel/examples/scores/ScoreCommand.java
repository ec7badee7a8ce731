package org.impactmodel.examples.scores;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores the subjects of some data by a method. */
@Command(name = "score")
public final class ScoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Given given = new Given();

    @Option(names = "--view", paramLabel = "ID", descriptionKey = "view")
    private Optional<String> view = Optional.empty();

    @Option(names = "--subject", paramLabel = "ID", descriptionKey = "subject")
    private Optional<String> subject = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
    private Optional<String> period = Optional.empty();

    @Option(names = "--through", paramLabel = "POPULATION", descriptionKey = "through")
    private Optional<String> through = Optional.empty();

    @Option(names = "--rank", descriptionKey = "rank")
    private boolean rank;

    @Option(names = "--format", paramLabel = "table|json|csv", descriptionKey = "format", defaultValue = "table")
    private String format = "table";

    @Option(names = "--out", paramLabel = "FILE", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public ScoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        CardFormat written = CardFormat.of(format, terminal);
        Fingerprinted<Methodology> method = given.method();
        Through weights = new Through(terminal, through);
        Choice choice = new Choice(terminal);
        String shown = choice.view(method.document(), view);
        Data data = given.data(method.document(), terminal);
        List<ScoreCard> cards =
                new Scoring(weights.of(method), terminal).cards(choice.answers(data, subject, period), data);
        new Unusable(terminal).of(cards);
        write(new Written(method.document(), shown, data, cards, weights.said()), written);
        if (written != CardFormat.TABLE || out.isPresent()) {
            weights.said().ifPresent(said -> terminal.err().println(said));
        }
        if (written == CardFormat.TABLE && view.isEmpty()) {
            otherViews(method.document(), shown);
        }
        return 0;
    }

    private void write(Written cards, CardFormat format) {
        if (rank) {
            Ranked.of(cards, terminal).write(format, out, terminal);
        } else {
            format.write(cards, out, terminal);
        }
    }

    private void otherViews(Methodology method, String shown) {
        String others = method.views().stream()
                .map(View::id)
                .filter(id -> !id.equals(shown))
                .collect(Collectors.joining(", "));
        if (!others.isEmpty()) {
            terminal.note("score.views", others);
        }
    }
}
