package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.impactmodel.examples.input.Headers;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.csv.WideTable;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.io.shipped.Tables;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.table.Cell;
import org.impactmodel.model.table.IndicatorTable;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.area.Area;
import org.impactmodel.scoring.survey.area.AreaModel;
import org.impactmodel.scoring.survey.area.AreaProblems;
import org.impactmodel.scoring.survey.area.SmallAreaEstimator;
import org.impactmodel.scoring.survey.area.SmallAreaResult;
import org.impactmodel.scoring.survey.grade.GradeStandard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Estimates small territories with what is known of them from elsewhere (Fay and Herriot 1979). */
@Command(name = "small-area")
final class SmallAreaCommand implements Callable<Integer> {

    private static final String TERRITORY = "territory:";

    private final Terminal terminal;

    @Parameters(paramLabel = "SURVEY.json", descriptionKey = "survey-file")
    private Path survey = Path.of("");

    @Option(names = "--data", paramLabel = "FILE.csv", descriptionKey = "survey-data")
    private Optional<Path> data = Optional.empty();

    @Mixin
    private Asking asking = new Asking();

    @Option(names = "--auxiliary", required = true, paramLabel = "FILE.csv|NAME", descriptionKey = "survey-auxiliary")
    private String auxiliary = "";

    @Option(
            names = "--with",
            required = true,
            paramLabel = "COLUMN[,COLUMN]",
            split = ",",
            descriptionKey = "survey-with")
    private List<String> with = List.of();

    @Mixin
    private Showing showing = new Showing();

    SmallAreaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Form form = showing.form(terminal);
        Wave wave = Wave.read(survey, data, terminal);
        List<Estimate> direct = asking.estimates(wave, terminal);
        requireOnePart(direct);
        SortedMap<String, SortedMap<String, Double>> known = known(level(wave, direct));
        List<Area> areas =
                direct.stream().map(estimate -> area(estimate, known)).toList();
        SmallAreaResult result = SmallAreaEstimator.of(with).estimate(areas);
        if (result instanceof AreaProblems problems) {
            problems.problems()
                    .forEach(problem -> terminal.err()
                            .println(problem.words().in(terminal.page().language())));
            return 1;
        }
        AreaSheet sheet = AreaSheet.of(wave, (AreaModel) result, direct, asking.level());
        List<Text> notes = notes((AreaModel) result, direct);
        if (form == Form.TABLE) {
            showing.print(terminal, target -> print(sheet, notes, target));
        } else {
            showing.show(sheet.document(notes), sheet.rows(), terminal);
        }
        asking.protecting().report(terminal);
        return 0;
    }

    private List<Text> notes(AreaModel model, List<Estimate> direct) {
        List<Text> notes = new ArrayList<>();
        model.notice().ifPresent(notes::add);
        notes.add(GradeStandard.ofModels().words());
        notes.addAll(asking.protecting().notes(direct));
        return notes;
    }

    private void requireOnePart(List<Estimate> direct) {
        boolean one =
                direct.stream().allMatch(estimate -> estimate.target().domain().size() == 1)
                        && direct.stream().map(AreaSheet::code).distinct().count() == direct.size();
        if (!one) {
            throw new WrongUse(terminal.text("survey.one-part"));
        }
    }

    /** The level of the territories that the parts are, where the description says that they are territories. */
    private static Optional<TerritoryLevel> level(Wave wave, List<Estimate> direct) {
        return direct.stream()
                .flatMap(estimate -> estimate.target().domain().keySet().stream())
                .findFirst()
                .flatMap(wave.description()::attribute)
                .flatMap(Attribute::territory);
    }

    /** The auxiliaries by the code of the territory; one code may name a region and a département. */
    private SortedMap<String, SortedMap<String, Double>> known(Optional<TerritoryLevel> level) {
        Source source = Tables.names().contains(auxiliary) ? Tables.source(auxiliary) : Source.of(Path.of(auxiliary));
        IndicatorTable table =
                WideTable.read(source, Columns.ofNumbers(columns(source))).orThrow();
        SortedMap<String, SortedMap<String, Double>> known = new TreeMap<>();
        for (int row = 0; row < table.size(); row++) {
            SortedMap<String, Double> values = new TreeMap<>();
            for (int column = 0; column < table.indicators().size(); column++) {
                if (with.contains(table.indicators().get(column)) && table.cell(row, column) == Cell.NUMBER) {
                    values.put(table.indicators().get(column), table.number(row, column));
                }
            }
            code(table.subject(row), level).ifPresent(code -> known.put(code, values));
        }
        return known;
    }

    /** What ends the subject of a row, as in territory:region-24; none where it is a territory of another level. */
    private static Optional<String> code(String subject, Optional<TerritoryLevel> level) {
        boolean isOther = subject.startsWith(TERRITORY)
                && level.filter(one -> !subject.startsWith(TERRITORY + one.id("")))
                        .isPresent();
        return isOther
                ? Optional.empty()
                : Optional.of(subject.substring(Math.max(subject.lastIndexOf('-'), subject.lastIndexOf(':')) + 1));
    }

    private List<String> columns(Source source) {
        List<String> names = new ArrayList<>(Headers.of(source));
        names.remove("subject");
        return names;
    }

    private static Area area(Estimate estimate, SortedMap<String, SortedMap<String, Double>> known) {
        double error = estimate.standardError().orElse(0);
        Area area = estimate.value().isPresent() && error > 0
                ? Area.of(AreaSheet.code(estimate), estimate.value().getAsDouble(), error * error)
                : Area.withoutSample(AreaSheet.code(estimate));
        return area.withAuxiliaries(known.getOrDefault(AreaSheet.code(estimate), new TreeMap<>()))
                .withRespondents(estimate.base().respondents());
    }

    private void print(AreaSheet sheet, List<Text> notes, Terminal target) {
        List<String> headings = new ArrayList<>(List.of(""));
        List.of(
                        "survey.respondents",
                        "survey.direct",
                        "survey.between",
                        "survey.borrowed",
                        "survey.between",
                        "survey.own",
                        "survey.publish")
                .forEach(key -> headings.add(target.text(key)));
        List<TextTable.Row> rows =
                sheet.lines().stream().map(line -> row(line, sheet, target)).toList();
        target.out().println(new TextTable(headings, rows).on(target.page()));
        target.say(
                target.text("survey.area-read", String.join(", ", with), new Points(target).percent(asking.level())));
        Meaning.say(List.of(sheet.wave()), sheet.level(), target);
        notes.forEach(note -> target.say(note.in(target.page().language())));
        Illustrative.say(List.of(sheet.wave()), target);
    }

    private static TextTable.Row row(AreaSheet.Line line, AreaSheet sheet, Terminal target) {
        Points points = new Points(target);
        Estimate own = line.direct();
        return TextTable.Row.of(
                new Naming(List.of(sheet.wave()), target)
                        .label(own.target().domain().firstKey(), AreaSheet.code(own)),
                points.respondents(own),
                points.value(own),
                points.between(own),
                points.value(line.told()),
                points.between(line.told()),
                points.percents(line.area().ownShare()),
                target.text("survey.grade." + line.told().grade().orElseThrow().code()));
    }
}
