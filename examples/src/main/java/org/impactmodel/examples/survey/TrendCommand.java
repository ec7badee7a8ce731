package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.estimate.Target;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.wave.Trend;
import org.impactmodel.scoring.survey.wave.WaveChange;
import org.impactmodel.scoring.survey.wave.WaveEstimate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Follows a question over the waves of a study. */
@Command(name = "trend")
final class TrendCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "2..*", paramLabel = "SURVEY.json", descriptionKey = "survey-files")
    private List<Path> surveys = List.of();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Showing showing = new Showing();

    TrendCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Wave> waves = asking.weighed(Wave.read(surveys, terminal));
        requireOneStudy(waves);
        List<SheetLine> lines = new ArrayList<>();
        Map<Target, List<WaveEstimate>> byTarget = new LinkedHashMap<>();
        for (Wave wave : waves) {
            for (Estimate estimate : asking.estimates(wave, terminal)) {
                lines.add(new SheetLine(List.of(wave.id()), estimate));
                byTarget.computeIfAbsent(estimate.target(), unseen -> new ArrayList<>())
                        .add(new WaveEstimate(
                                wave.id(), wave.description().survey().period(), estimate));
            }
        }
        Together together = new Together(waves);
        Panels panels = Panels.of(waves, asking, terminal);
        List<Trend> trends = together.trends(byTarget.values().stream()
                .filter(list -> list.size() > 1)
                .map(panels::trend)
                .toList());
        trends.forEach(trend -> trend.changes()
                .forEach(change -> lines.add(
                        new SheetLine(List.of(change.later(), change.earlier()), Sheets.difference(change.gap())))));
        Text title = Text.of("Évolution : " + asking.question(), "Trend: " + asking.question());
        List<Text> notes = notes(lines, together);
        panels.note().ifPresent(notes::add);
        EstimateSheet sheet = Sheets.of(title, waves, asking.level(), lines, notes);
        if (showing.form(terminal) == Form.TABLE) {
            showing.print(terminal, target -> print(trends, waves, sheet, target));
        } else {
            showing.show(sheet, waves.stream().map(Wave::description).toList(), terminal);
        }
        asking.protecting().report(terminal);
        return 0;
    }

    private List<Text> notes(List<SheetLine> lines, Together together) {
        List<Text> notes = new ArrayList<>(together.notes(asking.option()));
        notes.addAll(asking.protecting()
                .notes(lines.stream()
                        .filter(line -> line.surveys().size() == 1)
                        .map(SheetLine::estimate)
                        .toList()));
        return notes;
    }

    private void print(List<Trend> trends, List<Wave> waves, EstimateSheet sheet, Terminal target) {
        trends.forEach(trend -> print(trend, new Naming(waves, target)));
        Units units = Units.of(waves.get(0).description(), asking.question(), asking.isMean());
        boolean judged = trends.stream()
                .flatMap(trend -> trend.changes().stream())
                .anyMatch(change -> change.gap().interval().isPresent());
        target.say(
                judged
                        ? target.text("survey.trend-read", new Points(target).percent(asking.level()), units.on(target))
                        : target.text("survey.trend-read-bare", units.on(target)));
        Meaning.say(waves, asking.level(), target);
        sheet.notes().forEach(note -> target.say(note.in(target.page().language())));
        Illustrative.say(waves, target);
    }

    private void requireOneStudy(List<Wave> waves) {
        if (waves.stream().map(wave -> wave.description().study()).distinct().count() > 1) {
            throw new WrongUse(terminal.text("survey.two-studies"));
        }
        if (waves.stream().map(Wave::id).distinct().count() < waves.size()) {
            throw new WrongUse(terminal.text("survey.twice"));
        }
    }

    private static void print(Trend trend, Naming naming) {
        Terminal terminal = naming.terminal();
        Points points = new Points(terminal);
        terminal.say(naming.target(trend.waves().get(0).estimate()));
        List<TextTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < trend.waves().size(); i++) {
            WaveEstimate wave = trend.waves().get(i);
            List<String> cells = new ArrayList<>(
                    List.of(wave.period().toString(), points.value(wave.estimate()), points.between(wave.estimate())));
            cells.addAll(i == 0 ? List.of("", "", "") : change(trend.changes().get(i - 1), points));
            rows.add(TextTable.Row.of(cells.toArray(String[]::new)));
        }
        terminal.out()
                .print(new TextTable(
                                List.of(
                                        "",
                                        terminal.text("survey.estimate"),
                                        terminal.text("survey.between"),
                                        terminal.text("survey.change"),
                                        terminal.text("survey.between"),
                                        terminal.text("survey.p")),
                                rows)
                        .on(terminal.page()));
        WaveChange last = trend.changes().get(trend.changes().size() - 1);
        terminal.say(
                terminal.text("survey.verdict", words(last).in(terminal.page().language())));
        terminal.out().println();
    }

    /** Where there is no margin, what keeps it away says more than that nothing was tested. */
    private static Text words(WaveChange change) {
        return change.gap()
                .unavailable()
                .map(Unestimated::label)
                .orElseGet(() -> change.tested().words());
    }

    private static List<String> change(WaveChange change, Points points) {
        return List.of(
                points.gap(change.gap()),
                points.between(change.gap()),
                change.tested().adjusted().isPresent()
                        ? points.chance(change.tested().adjusted().getAsDouble())
                        : "–");
    }
}
