package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.sampling.SampleKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a survey holds: who was asked, how they were chosen, and how many answered each question. */
@Command(name = "describe")
final class DescribeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SURVEY.json", descriptionKey = "survey-file")
    private Path survey = Path.of("");

    @Option(names = "--data", paramLabel = "FILE.csv", descriptionKey = "survey-data")
    private Optional<Path> data = Optional.empty();

    @Mixin
    private Showing showing = new Showing();

    DescribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Form form = showing.form(terminal);
        Wave wave = Wave.read(survey, data, terminal);
        Description description = Description.of(wave);
        showing.print(terminal, target -> {
            switch (form) {
                case TABLE -> print(wave, description, target);
                case JSON -> target.out().print(description.rows().json());
                case CSV -> target.out().print(description.rows().csv());
            }
        });
        return 0;
    }

    private static void print(Wave wave, Description description, Terminal terminal) {
        String language = terminal.page().language();
        terminal.out().println(wave.description().survey().title().in(language));
        Illustrative.say(List.of(wave), terminal);
        terminal.say(terminal.text(
                "survey.head",
                wave.name(terminal),
                wave.description().survey().period(),
                wave.table().size(),
                wave.description().sample().kind().label().in(language)));
        design(wave, description, terminal);
        terminal.out().println();
        terminal.out().print(questions(description, terminal));
    }

    private static void design(Wave wave, Description description, Terminal terminal) {
        terminal.say(drawn(wave, description, terminal));
        Points points = new Points(terminal);
        Description.Weights weights = description.weights();
        boolean equal = weights.least() == weights.most();
        terminal.say(
                equal
                        ? terminal.text(
                                "survey.weights-equal", points.count(weights.most()), points.count(weights.sum()))
                        : terminal.text(
                                "survey.weights",
                                points.count(weights.least()),
                                points.count(weights.most()),
                                points.count(weights.sum()),
                                points.count(weights.effectiveSize())));
    }

    /** Of volunteers and of everybody nothing was drawn: there are no units drawn and no degrees of freedom to tell of. */
    private static String drawn(Wave wave, Description description, Terminal terminal) {
        SampleKind kind = wave.description().sample().kind();
        if (!Description.isDrawn(kind)) {
            return Meaning.of(kind, terminal);
        }
        List<String> strata = wave.description().sample().strata();
        String key = kind == SampleKind.PROBABILITY ? "survey.drawn" : "survey.chosen";
        String units = terminal.counted(key, description.design().first().units());
        String degrees = terminal.counted("survey.degrees", description.degreesOfFreedom());
        return strata.isEmpty()
                ? terminal.text("survey.unstratified", units, degrees)
                : terminal.text(
                        "survey.design",
                        terminal.counted(
                                "survey.strata", description.design().first().groups()),
                        String.join(" × ", strata),
                        units,
                        degrees);
    }

    private static String questions(Description description, Terminal terminal) {
        List<String> headings =
                new ArrayList<>(List.of(terminal.text("survey.asked"), terminal.text("survey.answered")));
        for (Absence absence : Absence.values()) {
            headings.add(absence.label().in(terminal.page().language()));
        }
        List<TextTable.Row> rows = description.rows().rows().stream()
                .map(row -> TextTable.Row.of(row.stream().map(String::valueOf).toArray(String[]::new)))
                .toList();
        return new TextTable(headings, rows).on(terminal.page());
    }
}
