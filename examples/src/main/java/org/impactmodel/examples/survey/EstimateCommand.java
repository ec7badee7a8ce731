package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.grade.GradeStandard;
import org.impactmodel.scoring.survey.grade.Grader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Estimates what a survey tells of its population, with margins. */
@Command(name = "estimate")
final class EstimateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SURVEY.json", descriptionKey = "survey-file")
    private Path survey = Path.of("");

    @Option(names = "--data", paramLabel = "FILE.csv", descriptionKey = "survey-data")
    private Optional<Path> data = Optional.empty();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Showing showing = new Showing();

    EstimateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wave wave = asking.weighed(List.of(Wave.read(survey, data, terminal))).get(0);
        GradeStandard standard = GradeStandard.ofSamples();
        Grader grader = Grader.of(standard);
        List<Estimate> graded = asking.estimates(wave, terminal).stream()
                .map(estimate -> grader.judge(estimate).estimate())
                .toList();
        List<Text> notes = new ArrayList<>(List.of(standard.words()));
        notes.addAll(asking.protecting().notes(graded));
        EstimateSheet sheet = Sheets.of(
                wave.description().survey().title(),
                List.of(wave),
                asking.level(),
                graded.stream()
                        .map(one -> new SheetLine(List.of(wave.id()), one))
                        .toList(),
                notes);
        showing.show(sheet, List.of(wave.description()), terminal);
        asking.protecting().report(terminal);
        return 0;
    }
}
