package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.scoring.Library;
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
        Wave wave = Wave.read(survey, data, terminal);
        Grader grader = Grader.of(GradeStandard.ofSamples());
        List<Estimate> graded = asking.estimates(wave, terminal).stream()
                .map(estimate -> grader.judge(estimate).estimate())
                .toList();
        EstimateSheet sheet = EstimateSheet.of(wave.stamp(), asking.level(), Library.VERSION, graded);
        showing.show(sheet, List.of(wave.description()), terminal);
        return 0;
    }
}
