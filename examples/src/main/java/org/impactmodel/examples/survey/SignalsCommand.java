package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.scoring.survey.signal.Series;
import org.impactmodel.scoring.survey.signal.Signal;
import org.impactmodel.scoring.survey.signal.SignalDetector;
import org.impactmodel.scoring.survey.signal.SignalVerdict;
import org.impactmodel.scoring.survey.study.SurveyStudy;
import org.impactmodel.scoring.survey.wave.WaveEstimate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Looks for answers of few that grow, in all questions of several waves. */
@Command(name = "signals")
final class SignalsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "2..*", paramLabel = "SURVEY.json", descriptionKey = "survey-files")
    private List<Path> surveys = List.of();

    @Option(names = "--by", paramLabel = "ID[,ID]", split = ",", descriptionKey = "survey-by")
    private String[] by = {};

    @Option(names = "--few", paramLabel = "SHARE", descriptionKey = "survey-few", defaultValue = "0.25")
    private double few = 0.25;

    @Option(names = "--false-share", paramLabel = "SHARE", descriptionKey = "survey-false", defaultValue = "0.1")
    private double falseShare = 0.1;

    @Option(names = "--all", descriptionKey = "survey-all")
    private boolean all;

    SignalsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Wave> waves = Wave.read(surveys, terminal);
        Map<String, Series> series = new LinkedHashMap<>();
        for (Wave wave : waves) {
            SurveyStudy study = Weighed.study(wave.table(), false);
            for (Question question : wave.description().questions()) {
                if (!(question.answer() instanceof AnswerForm.Quantity)) {
                    collect(wave, question, study, series);
                }
            }
        }
        List<Signal> judged = new SignalDetector(few, falseShare).judge(List.copyOf(series.values()));
        print(judged);
        Illustrative.say(waves, terminal);
        return 0;
    }

    /** The same question of the same study counts as one, whatever its id and its words in a wave. */
    private void collect(Wave wave, Question question, SurveyStudy study, Map<String, Series> series) {
        Naming naming = new Naming(List.of(wave), terminal);
        for (Estimate estimate : study.shares(question.id(), by)) {
            String key = wave.description().study() + " " + question.comparedAs() + " "
                    + estimate.target().option() + estimate.target().domain();
            String name = naming.population(wave.id()) + " · " + naming.target(estimate);
            List<WaveEstimate> found = new ArrayList<>();
            if (series.containsKey(key)) {
                found.addAll(series.get(key).waves());
            }
            found.add(new WaveEstimate(wave.id(), wave.description().survey().period(), estimate));
            series.put(key, new Series(name, found));
        }
    }

    private void print(List<Signal> judged) {
        Points points = new Points(terminal);
        List<Signal> shown = judged.stream()
                .filter(signal -> all || signal.verdict() == SignalVerdict.SIGNAL)
                .toList();
        List<TextTable.Row> rows = shown.stream()
                .map(signal -> TextTable.Row.of(
                        signal.series().name(),
                        points.value(first(signal)),
                        points.value(last(signal)),
                        signal.growth().isPresent()
                                ? points.signed(100 * signal.growth().getAsDouble())
                                : "–",
                        signal.adjusted().isPresent()
                                ? points.chance(signal.adjusted().getAsDouble())
                                : "–",
                        all ? signal.verdict().label().in(terminal.page().language()) : ""))
                .toList();
        if (rows.isEmpty()) {
            terminal.say(terminal.text("survey.no-signal", judged.size()));
            return;
        }
        terminal.out()
                .println(new TextTable(
                                List.of(
                                        "",
                                        terminal.text("survey.first"),
                                        terminal.text("survey.last"),
                                        terminal.text("survey.a-year"),
                                        terminal.text("survey.p"),
                                        " "),
                                rows)
                        .on(terminal.page()));
        terminal.say(terminal.text("survey.signals-read", judged.size(), points.percent(falseShare)));
    }

    private static Estimate first(Signal signal) {
        return signal.series().waves().get(0).estimate();
    }

    private static Estimate last(Signal signal) {
        return signal.series().waves().get(signal.series().waves().size() - 1).estimate();
    }
}
