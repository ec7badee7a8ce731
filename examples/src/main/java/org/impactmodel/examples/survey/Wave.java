package org.impactmodel.examples.survey;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.Ticker;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.survey.SurveyTable;
import org.impactmodel.model.estimate.SurveyStamp;
import org.impactmodel.model.estimate.WeightStamp;
import org.impactmodel.model.respondent.RespondentTable;
import org.impactmodel.model.survey.SurveyDescription;
import org.impactmodel.model.weighting.WeightingRecipe;

/**
 * A survey as its files hold it: the description, and the table of answers that lies beside it.
 *
 * @param file where the description is
 * @param table the answers
 * @param stamp the survey, with the fingerprints of both files
 */
record Wave(Path file, RespondentTable table, SurveyStamp stamp) {

    /** Reads a description and the table that it names, or another. */
    static Wave read(Path file, Optional<Path> data, Terminal terminal) {
        SurveyDescription description =
                DocumentType.SURVEY.read(Source.of(file)).orThrow();
        Path table = data.orElseGet(() -> beside(file, description, terminal));
        Source source = Source.of(table);
        RespondentTable read =
                SurveyTable.read(source, description, new Ticker(terminal)).orThrow();
        return new Wave(file, read, SurveyTable.stamp(description, source));
    }

    private static Path beside(Path file, SurveyDescription description, Terminal terminal) {
        String name = description.answers().orElseThrow(() -> new WrongUse(terminal.text("survey.no-answers", file)));
        return file.toAbsolutePath().resolveSibling(name);
    }

    /** Reads several, each with the table that it names. */
    static List<Wave> read(List<Path> files, Terminal terminal) {
        return files.stream()
                .map(file -> read(file, Optional.empty(), terminal))
                .toList();
    }

    /** The same, its stamp telling which weights are used. */
    Wave weighed(boolean asDrawn) {
        Optional<WeightingRecipe> recipe = description().weighting().filter(any -> !asDrawn);
        WeightStamp used = recipe.map(how -> WeightStamp.fitted(description(), how))
                .orElseGet(() -> WeightStamp.asDrawn(description()));
        return new Wave(file, table, stamp.withWeights(used));
    }

    SurveyDescription description() {
        return table.description();
    }

    String id() {
        return stamp.id();
    }

    /** How the survey is called where several stand side by side. */
    String name(Terminal terminal) {
        return description().survey().population().label().in(terminal.page().language());
    }
}
