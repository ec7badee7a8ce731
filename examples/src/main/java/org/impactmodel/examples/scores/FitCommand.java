package org.impactmodel.examples.scores;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.Unwritable;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.scoring.fit.Fitter;
import org.impactmodel.scoring.fit.Unfit;
import org.impactmodel.scoring.fit.UnfitException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Freezes into a new method what depends on reference data. */
@Command(name = "fit")
public final class FitCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Given given = new Given();

    @Option(names = "--reference", paramLabel = "NAME", descriptionKey = "reference")
    private Optional<String> reference = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "period")
    private Optional<String> period = Optional.empty();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out")
    private String out = "";

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public FitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Methodology method = given.method().document();
        if (Fitter.isFitted(method)) {
            throw new WrongUse(terminal.text("fit.nothing", method.id()));
        }
        Data data = given.data(method, terminal);
        String name = reference.or(data.stamp()::source).orElse("reference");
        List<Answers> rows =
                period.isEmpty() ? data.answers() : new Choice(terminal).answers(data, Optional.empty(), period);
        try {
            Methodology fitted = Fitter.fit(method, rows, name, data.stamp().sha256());
            Files.writeString(Path.of(out), DocumentType.METHODOLOGY.text(fitted, Layout.PRETTY));
        } catch (UnfitException unfit) {
            unfit.reasons().forEach(this::tell);
            return 1;
        } catch (IOException e) {
            throw Unwritable.of(out, terminal, e);
        }
        done(rows);
        terminal.note("fit.version", method.id(), method.version());
        return 0;
    }

    /** A subject that comes in several periods counts once in each. */
    private void done(List<Answers> rows) {
        long subjects = rows.stream().map(Answers::subject).distinct().count();
        long periods = rows.stream().map(Answers::period).distinct().count();
        if (periods == 1) {
            terminal.note("fit.done", subjects, out);
        } else {
            terminal.note("fit.pooled", rows.size(), subjects, periods, out);
        }
    }

    private void tell(Unfit unfit) {
        String why = unfit.reason().label().in(terminal.page().language());
        String code = unfit.reason().code();
        terminal.err().println(terminal.text("unfit", unfit.pointer(), code, unfit.id(), why, unfit.found()));
        terminal.err().println("    → " + terminal.text("unfit." + code));
    }
}
