package org.impactmodel.examples.peers;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.scores.Choice;
import org.impactmodel.examples.scores.Given;
import org.impactmodel.examples.scores.Scoring;
import org.impactmodel.examples.terminal.Printing;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where subjects stand among their peers, or why that cannot be said. */
@Command(name = "peers")
public final class PeersCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Given given = new Given();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--view", paramLabel = "ID", descriptionKey = "view")
    private Optional<String> view = Optional.empty();

    @Option(names = "--node", paramLabel = "ID/ID", descriptionKey = "node")
    private Optional<String> node = Optional.empty();

    @Option(names = "--subject", paramLabel = "ID", descriptionKey = "subject")
    private Optional<String> subject = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
    private Optional<String> period = Optional.empty();

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public PeersCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        printing.require(terminal);
        Fingerprinted<Methodology> method = given.method();
        Choice choice = new Choice(terminal);
        String shown = choice.view(method.document(), view);
        Spot spot = new Spot(shown, choice.path(method.document(), shown, node));
        Data data = given.data(method.document(), terminal);
        List<Answers> all = choice.last(choice.answers(data, Optional.empty(), period));
        Data current = new Data(all, data.stamp(), data.names(), data.observatory(), data.strangers());
        Field field = Field.of(method.document(), spot, all, new Scoring(method, terminal).cards(all, data));
        List<Answers> asked = choice.answers(current, subject, Optional.empty());
        StandingText text = new StandingText(method.document(), field, data, terminal);
        printing.print(
                terminal,
                () -> subject.isPresent() ? text.each(field.standings(asked)) : text.table(field.standings(asked)),
                () -> new StandingRows(spot, data.stamp().nature(), subject.isPresent()).of(field.standings(asked)));
        return 0;
    }
}
