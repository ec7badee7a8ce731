package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.estimate.Base;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.questionnaire.Attribute;
import org.impactmodel.model.sampling.SampleKind;
import org.impactmodel.model.territory.TerritoryLevel;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.area.Area;
import org.impactmodel.scoring.survey.area.AreaModel;
import org.impactmodel.scoring.survey.area.AreaProblem.Kind;
import org.impactmodel.scoring.survey.area.AreaProblems;
import org.impactmodel.scoring.survey.area.SmallAreaEstimator;
import org.impactmodel.scoring.survey.area.SmallAreaResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Estimates small territories with what is known of them from elsewhere (Fay and Herriot 1979). */
@Command(name = "small-area")
final class SmallAreaCommand implements Callable<Integer> {

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

    @Option(
            names = "--variances",
            paramLabel = "pooled|direct",
            descriptionKey = "survey-variances",
            defaultValue = "pooled")
    private String variances = "pooled";

    @Mixin
    private Showing showing = new Showing();

    SmallAreaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Form form = showing.form(terminal);
        Variances chosen = variances();
        Wave read = Wave.read(survey, data, terminal);
        requireMargins(read);
        Wave wave = asking.weighed(List.of(read)).get(0);
        List<Estimate> direct = asking.estimates(wave, terminal);
        requireOnePart(direct);
        SortedMap<String, SortedMap<String, Double>> known =
                new Auxiliaries(auxiliary, with).of(level(wave, direct), terminal);
        List<Area> areas =
                direct.stream().map(estimate -> area(estimate, known)).toList();
        SmallAreaResult result = chosen.with(SmallAreaEstimator.of(with)).estimate(areas);
        if (result instanceof AreaProblems problems) {
            problems.problems()
                    .forEach(problem -> terminal.err()
                            .println(problem.words().in(terminal.page().language())));
            if (problems.problems().stream().anyMatch(problem -> problem.kind() == Kind.ZERO_VARIANCE)) {
                terminal.note("survey.area-pool");
            }
            return 1;
        }
        AreaSheet sheet = AreaSheet.of(wave, (AreaModel) result, direct, asking.level());
        List<Text> notes = notes((AreaModel) result, chosen, direct);
        if (form == Form.TABLE) {
            showing.print(terminal, target -> print(sheet, notes, target));
        } else {
            showing.show(sheet.document(notes), sheet.rows(), terminal);
        }
        asking.protecting().report(terminal);
        return 0;
    }

    private Variances variances() {
        return Coded.find(Variances.class, variances)
                .orElseThrow(() -> new WrongUse(terminal.text("survey.variances-unknown", variances)));
    }

    /** A model weighs samples by their errors: volunteers have none that is known, a census has none at all. */
    private void requireMargins(Wave wave) {
        SampleKind kind = wave.description().sample().kind();
        if (kind == SampleKind.VOLUNTEERS || kind == SampleKind.CENSUS) {
            throw new WrongUse(terminal.text(
                    "survey.area-kind", kind.label().in(terminal.page().language())));
        }
    }

    private List<Text> notes(AreaModel model, Variances chosen, List<Estimate> direct) {
        List<Text> notes = new ArrayList<>();
        model.notice().ifPresent(notes::add);
        notes.add(chosen.label());
        notes.addAll(AreaSheet.rules());
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

    private static Area area(Estimate estimate, SortedMap<String, SortedMap<String, Double>> known) {
        String code = AreaSheet.code(estimate);
        OptionalDouble error = estimate.standardError();
        return new Area(
                code,
                estimate.value(),
                error.isPresent()
                        ? OptionalDouble.of(error.getAsDouble() * error.getAsDouble())
                        : OptionalDouble.empty(),
                estimate.value().isEmpty()
                        ? 0
                        : estimate.base().map(Base::respondents).orElse(0L),
                known.getOrDefault(code, new TreeMap<>()));
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
