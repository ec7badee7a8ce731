package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.Page;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.questionnaire.AnswerForm;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.signal.Series;
import org.impactmodel.scoring.survey.signal.Signal;
import org.impactmodel.scoring.survey.signal.SignalDetector;
import org.impactmodel.scoring.survey.signal.SignalVerdict;
import org.impactmodel.scoring.survey.study.SurveyStudy;
import org.impactmodel.scoring.survey.wave.WaveEstimate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private Protecting protecting = new Protecting();

    @Mixin
    private Showing showing = new Showing();

    SignalsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        protecting.requireSense(terminal);
        Form form = showing.form(terminal);
        List<Wave> waves = Wave.read(surveys, terminal).stream()
                .map(wave -> wave.weighed(false))
                .toList();
        Map<String, Series> series = new LinkedHashMap<>();
        for (Wave wave : waves) {
            new Names(wave.description(), terminal).requireParts(by);
            SurveyStudy study = Weighed.study(wave, false);
            for (Question question : wave.description().questions()) {
                if (!(question.answer() instanceof AnswerForm.Quantity)) {
                    collect(wave, question, study, series);
                }
            }
        }
        List<Signal> judged = new SignalDetector(few, falseShare).judge(List.copyOf(series.values()));
        List<Signal> shown = judged.stream()
                .filter(signal -> all || signal.verdict() == SignalVerdict.SIGNAL)
                .toList();
        SignalSheet sheet = new SignalSheet(waves, shown, notes(judged));
        if (form == Form.TABLE) {
            showing.print(terminal, target -> {
                print(shown, judged.size(), target);
                protecting
                        .notes(estimates(judged))
                        .forEach(note -> target.say(note.in(target.page().language())));
                Illustrative.say(waves, target);
            });
        } else {
            showing.show(sheet.document(), sheet.rows(), terminal);
        }
        protecting.report(terminal);
        return 0;
    }

    private static List<Estimate> estimates(List<Signal> signals) {
        return signals.stream()
                .flatMap(signal -> signal.series().waves().stream())
                .map(WaveEstimate::estimate)
                .toList();
    }

    /** How many answers were looked at: without it, nobody knows how many signals chance would give. */
    private List<Text> notes(List<Signal> judged) {
        List<Text> notes = new ArrayList<>(List.of(Text.of(
                judged.size() + " réponses ont été examinées ensemble ; part de faux signaux admise : "
                        + percent(falseShare, "fr") + " ; réponse peu nombreuse : moins de " + percent(few, "fr")
                        + " à la dernière vague.",
                judged.size() + " answers were looked at together; share of false signals accepted: "
                        + percent(falseShare, "en") + "; an answer of few: less than " + percent(few, "en")
                        + " in the last wave.")));
        notes.addAll(protecting.notes(estimates(judged)));
        return notes;
    }

    private String percent(double share, String language) {
        Page page = new Page(language, terminal.page().columns(), false);
        return new Points(new Terminal(terminal.out(), terminal.err(), page, false)).percent(share);
    }

    /**
     * The same question of the same study counts as one, whatever its id and its words in a wave. Files call it by its codes, so that
     * equally sure answers come in one order in every language.
     */
    private void collect(Wave wave, Question question, SurveyStudy study, Map<String, Series> series) {
        Naming naming = new Naming(List.of(wave), terminal);
        for (Estimate estimate : protecting.told(wave.id(), study, study.shares(question.id(), by), by)) {
            String key = wave.description().study() + " " + question.comparedAs() + " "
                    + estimate.target().option() + estimate.target().domain();
            String name = showing.form(terminal) == Form.TABLE
                    ? naming.population(wave.id()) + " · " + naming.target(estimate)
                    : key;
            List<WaveEstimate> found = new ArrayList<>();
            if (series.containsKey(key)) {
                found.addAll(series.get(key).waves());
            }
            found.add(new WaveEstimate(wave.id(), wave.description().survey().period(), estimate));
            series.put(key, new Series(name, found));
        }
    }

    private void print(List<Signal> shown, int looked, Terminal target) {
        if (shown.isEmpty()) {
            target.say(target.text("survey.no-signal", looked));
            return;
        }
        List<TextTable.Row> rows =
                shown.stream().map(signal -> row(signal, target)).toList();
        List<String> headings = new ArrayList<>(List.of(""));
        List.of("survey.first", "survey.last", "survey.a-year", "survey.p")
                .forEach(key -> headings.add(target.text(key)));
        headings.add(" ");
        target.out().println(new TextTable(headings, rows).on(target.page()));
        target.say(target.text("survey.signals-read", looked, new Points(target).percent(falseShare)));
    }

    private TextTable.Row row(Signal signal, Terminal target) {
        Points points = new Points(target);
        return TextTable.Row.of(
                signal.series().name(),
                points.value(SignalSheet.first(signal)),
                points.value(SignalSheet.last(signal)),
                signal.growth().isPresent()
                        ? points.signed(100 * signal.growth().getAsDouble())
                        : "–",
                signal.adjusted().isPresent() ? points.chance(signal.adjusted().getAsDouble()) : "–",
                all ? signal.verdict().label().in(target.page().language()) : "");
    }
}
