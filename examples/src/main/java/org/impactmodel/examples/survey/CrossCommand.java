package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.EstimateSheet;
import org.impactmodel.model.estimate.SheetLine;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.cross.CrossedQuestion;
import org.impactmodel.scoring.survey.cross.PopulationGap;
import org.impactmodel.scoring.survey.cross.PopulationView;
import org.impactmodel.scoring.survey.test.Adjustment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Crosses the views of several populations on one question. */
@Command(name = "cross")
final class CrossCommand implements Callable<Integer> {

    private static final double RISK = 0.05;

    private final Terminal terminal;

    @Parameters(arity = "0..*", paramLabel = "SURVEY.json", descriptionKey = "survey-files")
    private List<Path> surveys = List.of();

    @Option(names = "--published", descriptionKey = "survey-published")
    private boolean published;

    @Mixin
    private Asking asking = new Asking();

    @Mixin
    private Showing showing = new Showing();

    CrossCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        requireOneSource();
        if (published) {
            PublishedTables.show(asking, showing, terminal);
        } else {
            cross();
        }
        return 0;
    }

    private void requireOneSource() {
        if (published ? !surveys.isEmpty() || asking.needsAnswers() : surveys.size() < 2) {
            throw new WrongUse(terminal.text(published ? "survey.published-alone" : "survey.cross-two"));
        }
    }

    private void cross() {
        List<Wave> waves = asking.weighed(Wave.read(surveys, terminal));
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
        Together together = new Together(waves);
        List<CrossedQuestion> crossed = together.crossed(byPart.values().stream()
                .filter(views -> views.size() > 1)
                .map(views -> CrossedQuestion.of(views, Adjustment.HOLM, RISK))
                .toList());
        crossed.forEach(question -> question.gaps()
                .forEach(gap ->
                        lines.add(new SheetLine(List.of(gap.first(), gap.second()), Sheets.difference(gap.gap())))));
        EstimateSheet sheet = Sheets.of(title(), waves, asking.level(), lines, notes(lines, together));
        if (showing.form(terminal) == Form.TABLE) {
            showing.print(terminal, target -> print(crossed, waves, sheet, target));
        } else {
            showing.show(sheet, waves.stream().map(Wave::description).toList(), terminal);
        }
        asking.protecting().report(terminal);
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

    private void print(List<CrossedQuestion> crossed, List<Wave> waves, EstimateSheet sheet, Terminal target) {
        crossed.forEach(question -> print(question, new Naming(waves, target)));
        Units units = Units.of(waves.get(0).description(), asking.question(), asking.isMean());
        boolean judged = crossed.stream()
                .flatMap(question -> question.gaps().stream())
                .anyMatch(gap -> gap.gap().interval().isPresent());
        target.say(
                judged
                        ? target.text("survey.cross-read", new Points(target).percent(asking.level()), units.on(target))
                        : target.text("survey.cross-read-bare", units.on(target)));
        Meaning.say(waves, asking.level(), target);
        sheet.notes().forEach(note -> target.say(note.in(target.page().language())));
        Illustrative.say(waves, target);
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

    private static void print(CrossedQuestion question, Naming naming) {
        Terminal target = naming.terminal();
        target.say(naming.target(question.views().get(0).estimate()));
        target.out().println(views(question, naming));
        target.out().println(gaps(question, naming));
    }

    private static String views(CrossedQuestion question, Naming naming) {
        Points points = new Points(naming.terminal());
        List<TextTable.Row> rows = question.views().stream()
                .map(view -> TextTable.Row.of(
                        naming.population(view.population()),
                        points.value(view.estimate()),
                        points.between(view.estimate()),
                        points.respondents(view.estimate())))
                .toList();
        return new TextTable(
                        headings(naming.terminal(), "survey.estimate", "survey.between", "survey.respondents"), rows)
                .on(naming.terminal().page());
    }

    private static String gaps(CrossedQuestion question, Naming naming) {
        Points points = new Points(naming.terminal());
        List<TextTable.Row> rows = question.gaps().stream()
                .map(gap -> TextTable.Row.of(
                        naming.population(gap.first()) + " − " + naming.population(gap.second()),
                        points.gap(gap.gap()),
                        points.between(gap.gap()),
                        gap.tested().adjusted().isPresent()
                                ? points.chance(gap.tested().adjusted().getAsDouble())
                                : "–",
                        mark(gap)))
                .toList();
        List<String> headings =
                new ArrayList<>(headings(naming.terminal(), "survey.gap", "survey.between", "survey.p"));
        headings.add("");
        return new TextTable(headings, rows).on(naming.terminal().page());
    }

    private static List<String> headings(Terminal terminal, String... keys) {
        return Stream.concat(Stream.of(""), Arrays.stream(keys).map(terminal::text))
                .toList();
    }

    private static String mark(PopulationGap gap) {
        return switch (gap.tested().verdict()) {
            case MORE_THAN_CHANCE -> "**";
            case ALONE_ONLY -> "*";
            default -> "";
        };
    }
}
