package org.impactmodel.examples.survey;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.impactmodel.examples.synthetic.SyntheticWave;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.Unwritable;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.io.survey.SurveyCsv;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.survey.SurveyDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes made-up surveys of the four populations to try the other commands on. */
@Command(name = "sample")
final class SampleCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "survey-directory")
    private Path out = Path.of("");

    @Option(names = "--years", paramLabel = "YEAR[,YEAR]", split = ",", descriptionKey = "survey-years")
    private int[] years = {2017, 2022};

    @Option(names = "--respondents", paramLabel = "N", descriptionKey = "survey-respondents", defaultValue = "300")
    private int respondents = 300;

    @Option(names = "--seed", paramLabel = "SEED", descriptionKey = "survey-seed", defaultValue = "1")
    private long seed = 1;

    SampleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (respondents < 50 || respondents > 1_000_000) {
            throw new WrongUse(terminal.text("survey.respondents-wrong", respondents));
        }
        long next = seed;
        for (int year : years) {
            for (Population population : List.of(Population.values())) {
                write(new SyntheticWave(population, year, respondents).draw(next++));
            }
        }
        terminal.out().println(terminal.text("illustrative"));
        return 0;
    }

    private void write(RespondentTable table) {
        SurveyDescription description = table.description();
        Path json = out.resolve(description.survey().id() + ".json");
        Path csv = out.resolve(description.answers().orElseThrow());
        try {
            Files.createDirectories(out);
            try (OutputStream bytes = Files.newOutputStream(json);
                    Writer writer = Files.newBufferedWriter(csv)) {
                DocumentType.SURVEY.write(description, Layout.PRETTY, bytes);
                SurveyCsv.write(table, writer);
            }
        } catch (IOException e) {
            throw Unwritable.of(json, terminal, e);
        }
        terminal.out().println(json);
    }
}
