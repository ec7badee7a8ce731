package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.TextTable;
import org.impactmodel.model.questionnaire.Absence;
import org.impactmodel.model.questionnaire.Question;
import org.impactmodel.model.respondent.CategoryColumn;
import org.impactmodel.model.respondent.ChoicesColumn;
import org.impactmodel.model.respondent.NumberColumn;
import org.impactmodel.model.respondent.RespondentColumn;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.sampling.Sample;
import org.impactmodel.scoring.survey.design.SurveyDesign;
import org.impactmodel.scoring.survey.study.SurveyStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what a survey holds: who was asked, how they were chosen, and how many answered each question. */
@Command(name = "describe")
final class DescribeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "SURVEY.json", descriptionKey = "survey-file")
    private Path survey = Path.of("");

    @Option(names = "--data", paramLabel = "FILE.csv", descriptionKey = "survey-data")
    private Optional<Path> data = Optional.empty();

    DescribeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wave wave = Wave.read(survey, data, terminal);
        String language = terminal.page().language();
        terminal.out().println(wave.description().survey().title().in(language));
        Illustrative.say(List.of(wave), terminal);
        terminal.say(terminal.text(
                "survey.head",
                wave.name(terminal),
                wave.description().survey().period(),
                wave.table().size(),
                wave.description().sample().kind().label().in(language)));
        design(wave);
        terminal.out().println();
        terminal.out().print(questions(wave.table()));
        return 0;
    }

    private void design(Wave wave) {
        Sample sample = wave.description().sample();
        SurveyDesign design = SurveyStudy.of(wave.table()).estimator().design();
        terminal.say(terminal.text(
                "survey.design",
                design.first().groups(),
                named(sample.strata()),
                design.first().units(),
                design.degreesOfFreedom()));
        double sum = 0;
        double squares = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (double weight : design.weights()) {
            sum += weight;
            squares += weight * weight;
            least = Math.min(least, weight);
            most = Math.max(most, weight);
        }
        Points points = new Points(terminal);
        terminal.say(terminal.text(
                "survey.weights",
                points.count(least),
                points.count(most),
                points.count(sum),
                points.count(sum * sum / squares)));
    }

    private String named(List<String> columns) {
        return columns.isEmpty() ? "" : " (" + String.join(" × ", columns) + ")";
    }

    private String questions(RespondentTable table) {
        List<TextTable.Row> rows = new ArrayList<>();
        for (Question question : table.description().questions()) {
            List<String> cells = new ArrayList<>();
            cells.add(question.id());
            cells.add(Long.toString(count(table.column(question.id()), Optional.empty())));
            for (Absence absence : Absence.values()) {
                cells.add(Long.toString(count(table.column(question.id()), Optional.of(absence))));
            }
            rows.add(TextTable.Row.of(cells.toArray(String[]::new)));
        }
        List<String> headings =
                new ArrayList<>(List.of(terminal.text("survey.asked"), terminal.text("survey.answered")));
        for (Absence absence : Absence.values()) {
            headings.add(absence.label().in(terminal.page().language()));
        }
        return new TextTable(headings, rows).on(terminal.page());
    }

    private static long count(RespondentColumn column, Optional<Absence> wanted) {
        return IntStream.range(0, column.size())
                .filter(row -> absence(column, row).equals(wanted))
                .count();
    }

    private static Optional<Absence> absence(RespondentColumn column, int row) {
        if (column instanceof CategoryColumn categories) {
            return categories.absence(row);
        }
        return column instanceof ChoicesColumn choices ? choices.absence(row) : ((NumberColumn) column).absence(row);
    }
}
