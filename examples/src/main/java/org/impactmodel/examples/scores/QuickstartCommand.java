package org.impactmodel.examples.scores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.Asked;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.input.DataFile;
import org.impactmodel.examples.input.MethodFile;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.Unwritable;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.report.CardLegend;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Nature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows what comes out: the regions and départements of France from the census, and the illustrative portfolio. */
@Command(name = "quickstart")
public final class QuickstartCommand implements Callable<Integer> {

    private static final String FRAGILITY = "territorial-fragility-2018";

    /** More rows than this are shown by their ends. */
    private static final int MANY = 40;

    private static final int ENDS = 10;

    private final Terminal terminal;

    @Spec
    private CommandSpec command = CommandSpec.create();

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "out")
    private Optional<Path> out = Optional.empty();

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public QuickstartCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        show("quickstart.regions", FRAGILITY, "census-2018-regions");
        terminal.say(new CardLegend(terminal.page(), false).table());
        terminal.out().println();
        show("quickstart.departements", FRAGILITY, "census-2018-departements");
        terminal.out().print(terminal.wrapped("quickstart.proposed"));
        terminal.out().println();
        show("quickstart.portfolio", "impact-2018", "illustrative-portfolio");
        out.ifPresent(folder -> terminal.out().print(terminal.wrapped("quickstart.written", folder)));
        terminal.out().println(terminal.text("quickstart.next") + language());
        return 0;
    }

    private void show(String title, String name, String source) {
        Fingerprinted<Methodology> method = MethodFile.read(name);
        Data data = DataFile.read(source, method.document(), Asked.of(Nature.PUBLISHED), Progress.NONE);
        String view = method.document().views().get(0).id();
        List<ScoreCard> cards = new ArrayList<>(new Scoring(method, terminal).cards(data.answers(), data));
        cards.sort(Comparator.comparingDouble((ScoreCard card) -> -score(card, view)));
        Written written = new Written(method.document(), view, data, cards, Optional.empty());
        terminal.out().print(terminal.wrapped(title));
        terminal.out().println();
        terminal.out().println(ends(written));
        if (cards.size() > MANY) {
            terminal.out().print(terminal.wrapped("quickstart.ends", ENDS, cards.size()));
            terminal.out()
                    .println("examples/bin/impact score --method " + name + " --data " + source + " --rank"
                            + language());
            terminal.out().println();
        }
        out.ifPresent(folder -> save(folder, source, written));
    }

    /** All of few, the first and the last of many. */
    private String ends(Written all) {
        List<ScoreCard> cards = all.cards();
        return cards.size() <= MANY
                ? all.table(terminal)
                : all.text(terminal)
                        .table(cards.subList(0, ENDS), cards.subList(cards.size() - ENDS, cards.size()), all.view());
    }

    private String language() {
        return Terminal.languageOption(
                command.root().commandLine().getParseResult().originalArgs());
    }

    private static double score(ScoreCard card, String view) {
        return card.view(view).orElseThrow().root().score().orElse(-1);
    }

    private void save(Path folder, String name, Written cards) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw Unwritable.of(folder, terminal, e);
        }
        CardFormat.JSON.write(cards, Optional.of(folder.resolve(name + ".jsonl")), terminal);
        CardFormat.CSV.write(cards, Optional.of(folder.resolve(name + ".csv")), terminal);
    }
}
