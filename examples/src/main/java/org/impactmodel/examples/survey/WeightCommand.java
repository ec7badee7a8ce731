package org.impactmodel.examples.survey;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.Unwritable;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.io.survey.SurveyCsv;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.weighting.WeightingRecipe;
import org.impactmodel.model.weighting.fit.WeightingFit;
import org.impactmodel.scoring.survey.weighting.FittedWeights;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fits the weights of a survey to what is known of its population, and says what that costs. */
@Command(name = "weight")
final class WeightCommand implements Callable<Integer> {

    /** What is nearer to its total than this is printed as if it were there. */
    private static final double HOLDS = 1e-4;

    private final Terminal terminal;

    @Parameters(paramLabel = "SURVEY.json", descriptionKey = "survey-file")
    private Path survey = Path.of("");

    @Option(names = "--data", paramLabel = "FILE.csv", descriptionKey = "survey-data")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--out", paramLabel = "FILE.csv", descriptionKey = "survey-weights-out")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--name",
            paramLabel = "COLUMN",
            descriptionKey = "survey-weights-name",
            defaultValue = "fitted-weight")
    private String name = "fitted-weight";

    @Option(
            names = "--format",
            paramLabel = "table|json|csv",
            descriptionKey = "survey-plain-format",
            defaultValue = "table")
    private String format = "table";

    WeightCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Form form = Form.of(format, terminal);
        Wave wave = Wave.read(survey, data, terminal);
        WeightingRecipe recipe = wave.description()
                .weighting()
                .orElseThrow(() -> new WrongUse(terminal.text("survey.no-recipe", survey)));
        FittedWeights fitted = Weighed.fitted(wave, recipe).weights().orElseThrow();
        switch (form) {
            case TABLE -> {
                print(fitted.fit());
                if (trimmedOff(recipe, fitted.fit())) {
                    terminal.say(trimmed(fitted.fit()));
                }
                Illustrative.say(List.of(wave), terminal);
            }
            case JSON ->
                terminal.out().print(FitRows.of(wave.id(), fitted.fit()).json());
            case CSV -> terminal.out().print(FitRows.of(wave.id(), fitted.fit()).csv());
        }
        if (form != Form.TABLE && trimmedOff(recipe, fitted.fit())) {
            terminal.err().println(trimmed(fitted.fit()));
        }
        out.ifPresent(file -> write(wave, fitted, file));
        return 0;
    }

    private static boolean trimmedOff(WeightingRecipe recipe, WeightingFit fit) {
        return recipe.trimming().isPresent() && fit.farthestOff() > HOLDS;
    }

    private String trimmed(WeightingFit fit) {
        return terminal.text("survey.trimmed", new Points(terminal).percent(fit.farthestOff()));
    }

    private void print(WeightingFit fit) {
        Points points = new Points(terminal);
        List<TextTable.Row> rows = new ArrayList<>();
        fit.margins()
                .forEach(margin -> margin.categories()
                        .forEach(category -> rows.add(TextTable.Row.of(
                                String.join(" × ", margin.variables()) + " = "
                                        + String.join(" × ", category.categories()),
                                Integer.toString(category.respondents()),
                                points.count(category.before()),
                                points.count(category.after()),
                                points.count(category.target())))));
        fit.totals()
                .forEach(total -> rows.add(TextTable.Row.of(
                        total.variable(),
                        "",
                        points.count(total.before()),
                        points.count(total.after()),
                        points.count(total.target()))));
        terminal.out()
                .println(new TextTable(
                                List.of(
                                        "",
                                        terminal.text("survey.respondents"),
                                        terminal.text("survey.before"),
                                        terminal.text("survey.after"),
                                        terminal.text("survey.target")),
                                rows)
                        .on(terminal.page()));
        terminal.say(terminal.text(
                "survey.ratios",
                points.ratio(fit.ratios().lowest()),
                points.ratio(fit.ratios().median()),
                points.ratio(fit.ratios().highest()),
                points.ratio(fit.after().designEffect()),
                points.count(fit.after().effectiveSize()),
                terminal.counted("survey.rounds", fit.iterations())));
    }

    private void write(Wave wave, FittedWeights fitted, Path file) {
        try (Writer writer = Files.newBufferedWriter(file)) {
            SurveyCsv.write(wave.table(), new SurveyCsv.Named(name, NumberColumn.of(fitted.weights())), writer);
        } catch (IOException e) {
            throw Unwritable.of(file, terminal, e);
        }
        terminal.note("survey.weights-written", wave.table().size(), name, file);
    }
}
