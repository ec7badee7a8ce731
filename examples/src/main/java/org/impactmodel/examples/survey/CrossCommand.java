package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.cross.CrossedQuestion;
import org.impactmodel.scoring.survey.cross.PopulationGap;
import org.impactmodel.scoring.survey.cross.PopulationView;
import org.impactmodel.scoring.survey.test.Adjustment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Crosses the views of several populations on one question. */
@Command(name = "cross")
final class CrossCommand implements Callable<Integer> {

    private static final double RISK = 0.05;

    private final Terminal terminal;

    @Parameters(arity = "2..*", paramLabel = "SURVEY.json", descriptionKey = "survey-files")
    private List<Path> surveys = List.of();

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Showing showing = new Showing();

    CrossCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Wave> waves = Wave.read(surveys, terminal);
        requireDifferent(waves);
        List<SheetLine> lines = new ArrayList<>();
        Map<Part, List<PopulationView>> byPart = new LinkedHashMap<>();
        for (Wave wave : waves) {
            for (Estimate estimate : asking.estimates(wave, terminal)) {
                lines.add(new SheetLine(List.of(wave.id()), estimate));
                byPart.computeIfAbsent(Part.of(estimate), unseen -> new ArrayList<>())
                        .add(new PopulationView(wave.id(), estimate));
            }
        }
        List<CrossedQuestion> crossed = byPart.values().stream()
                .filter(views -> views.size() > 1)
                .map(views -> CrossedQuestion.of(views, Adjustment.HOLM, RISK))
                .toList();
        crossed.forEach(question -> question.gaps()
                .forEach(gap ->
                        lines.add(new SheetLine(List.of(gap.first(), gap.second()), Sheets.difference(gap.gap())))));
        if (showing.isTable(terminal)) {
            crossed.forEach(question -> print(question, waves));
            terminal.out().println(terminal.text("survey.cross-read"));
            Illustrative.say(waves, terminal);
        } else {
            showing.show(
                    Sheets.of(title(), waves, asking.level(), lines, List.of()),
                    waves.stream().map(Wave::description).toList(),
                    terminal);
        }
        return 0;
    }

    private Text title() {
        return Text.of("Regards croisés : " + asking.question(), "Crossed views: " + asking.question());
    }

    /** What is compared between populations: an answer, in a part. */
    private record Part(String option, SortedMap<String, String> domain) {
        static Part of(Estimate estimate) {
            return new Part(
                    estimate.target().option().orElse(""), estimate.target().domain());
        }
    }

    private void requireDifferent(List<Wave> waves) {
        long ids = waves.stream().map(Wave::id).distinct().count();
        if (ids != waves.size()) {
            throw new WrongUse(terminal.text("survey.twice"));
        }
    }

    private void print(CrossedQuestion question, List<Wave> waves) {
        Points points = new Points(terminal);
        Naming naming = new Naming(waves, terminal);
        terminal.out().println(naming.target(question.views().get(0).estimate()));
        List<String> headings =
                new ArrayList<>(List.of("", terminal.text("survey.estimate"), terminal.text("survey.between")));
        question.views().stream().skip(1).forEach(view -> headings.add("− " + naming.population(view.population())));
        List<TextTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < question.views().size(); i++) {
            PopulationView view = question.views().get(i);
            List<String> cells = new ArrayList<>(List.of(
                    naming.population(view.population()),
                    points.value(view.estimate()),
                    points.between(view.estimate())));
            for (int j = 1; j < question.views().size(); j++) {
                cells.add(
                        j > i
                                ? gap(
                                        question,
                                        view.population(),
                                        question.views().get(j).population(),
                                        points)
                                : "");
            }
            rows.add(TextTable.Row.of(cells.toArray(String[]::new)));
        }
        terminal.out().println(new TextTable(headings, rows).on(terminal.page()));
    }

    private static String gap(CrossedQuestion question, String first, String second, Points points) {
        PopulationGap gap = question.gaps().stream()
                .filter(one -> one.first().equals(first) && one.second().equals(second))
                .findFirst()
                .orElseThrow();
        String mark = switch (gap.tested().verdict()) {
            case MORE_THAN_CHANCE -> " **";
            case ALONE_ONLY -> " *";
            default -> "";
        };
        return points.gap(gap.gap()) + " [" + points.between(gap.gap()) + "]" + mark;
    }
}
