package org.impactmodel.examples.documents;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.Asked;
import org.impactmodel.examples.input.Checking;
import org.impactmodel.examples.input.DataFile;
import org.impactmodel.examples.input.Ignoring;
import org.impactmodel.examples.input.Kind;
import org.impactmodel.examples.input.MethodFile;
import org.impactmodel.examples.scores.Remarks;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.Ticker;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Nature;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells everything that is wrong with documents and tables. */
@Command(name = "validate")
public final class ValidateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "file")
    private List<String> files = List.of();

    @Option(names = "--method", paramLabel = "FILE|NAME")
    private Optional<String> method = Optional.empty();

    @Option(names = "--ignore", paramLabel = "COLUMN", split = ",", descriptionKey = "ignore")
    private List<String> ignored = List.of();

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public ValidateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<Methodology> judge = method.map(MethodFile::read).map(Fingerprinted::document);
        judge.ifPresent(known -> Ignoring.require(ignored, known, terminal));
        Checking checking = new Checking(judge, ignored, new Ticker(terminal));
        judge.filter(known -> method.filter(Methods.names()::contains).isEmpty())
                .ifPresent(known -> new MethodRemarks(known, terminal).tell());
        boolean sound = true;
        for (String file : files) {
            List<Problem> problems = checking.problems(file);
            Kind kind = checking.kind(file);
            if (kind == Kind.CSV && judge.isEmpty()) {
                terminal.note("validate.columns", file);
            }
            if (problems.isEmpty()) {
                terminal.out()
                        .println(terminal.text(
                                "validate.sound",
                                file,
                                terminal.text("kind." + kind.name().toLowerCase(Locale.ROOT))));
                remark(file, kind, judge);
            } else {
                terminal.problems(problems);
                sound = false;
            }
        }
        return sound ? 0 : 1;
    }

    /** What is allowed, and yet may not have been meant. */
    private void remark(String file, Kind kind, Optional<Methodology> judge) {
        if (kind == Kind.METHODOLOGY && !method.equals(Optional.of(file))) {
            new MethodRemarks(MethodFile.read(file).document(), terminal).tell();
        }
        if (kind == Kind.CSV || kind == Kind.OBSERVATORY) {
            judge.ifPresent(known -> new Remarks(known, terminal)
                    .of(DataFile.read(
                            file, known, new Asked(Nature.MEASURED, Optional.empty(), ignored), Progress.NONE)));
        }
    }
}
