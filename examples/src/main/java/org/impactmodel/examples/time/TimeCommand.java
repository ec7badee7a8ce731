package org.impactmodel.examples.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.scores.Choice;
import org.impactmodel.examples.scores.Given;
import org.impactmodel.examples.scores.Scoring;
import org.impactmodel.examples.terminal.Printing;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.scoring.time.Trajectory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Follows scores over the periods and reads them against the horizons. */
@Command(name = "time")
public final class TimeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Given given = new Given();

    @Mixin
    private Printing printing = new Printing();

    @Option(names = "--view", paramLabel = "ID", descriptionKey = "view")
    private Optional<String> view = Optional.empty();

    @Option(names = "--subject", paramLabel = "ID", descriptionKey = "subject")
    private Optional<String> subject = Optional.empty();

    @Option(names = "--since", paramLabel = "DATE", descriptionKey = "since")
    private Optional<String> since = Optional.empty();

    @Option(names = "--levels", paramLabel = "N", descriptionKey = "levels", defaultValue = "1")
    private int levels = 1;

    /**
     * The command.
     *
     * @param terminal where it writes
     */
    public TimeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        printing.require(terminal);
        Optional<LocalDate> began = since.map(this::date);
        Fingerprinted<Methodology> method = given.method();
        Choice choice = new Choice(terminal);
        String shown = choice.view(method.document(), view);
        Data data = given.data(method.document(), terminal);
        Courses courses = new Courses(method.document(), data, began, terminal);
        List<Trajectory> followed =
                courses.of(new Scoring(method, terminal).cards(choice.answers(data, subject, Optional.empty()), data));
        CoursesText text = new CoursesText(method.document(), shown, data, terminal);
        printing.print(
                terminal,
                () -> subject.isPresent() ? text.each(followed, levels) : text.table(followed),
                () -> CourseRows.of(followed, shown, data.stamp().nature()));
        return 0;
    }

    private LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new WrongUse(terminal.text("time.date", text));
        }
    }
}
