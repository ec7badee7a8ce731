package org.impactmodel.examples.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.Unwritable;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.model.estimate.Estimate;
import org.impactmodel.model.estimate.Unestimated;
import org.impactmodel.model.text.Text;
import org.impactmodel.scoring.survey.disclosure.DisclosureRule;
import org.impactmodel.scoring.survey.disclosure.HiddenCell;
import org.impactmodel.scoring.survey.study.SafeEstimates;
import org.impactmodel.scoring.survey.study.SurveyStudy;
import picocli.CommandLine.Option;

/** The options that keep people from being recognised in what is printed and written. */
final class Protecting {

    private static final List<String> COLUMNS =
            List.of("survey", "question", "part", "answer", "because", "low", "high", "required");

    @Option(names = "--min-cell", paramLabel = "N", descriptionKey = "survey-min-cell")
    private Optional<Long> fewest = Optional.empty();

    @Option(names = "--hidden", paramLabel = "FILE.csv", descriptionKey = "survey-hidden")
    private Optional<Path> file = Optional.empty();

    private final List<List<Object>> hidden = new ArrayList<>();

    boolean isAsked() {
        return fewest.isPresent() || file.isPresent();
    }

    void requireSense(Terminal terminal) {
        if (fewest.isPresent() ? fewest.get() < 2 : file.isPresent()) {
            throw new WrongUse(terminal.text(
                    "survey.min-cell-wrong", fewest.map(String::valueOf).orElse("–")));
        }
    }

    /** What may be told of estimates of one question. */
    List<Estimate> told(String survey, SurveyStudy study, List<Estimate> estimates, String... by) {
        if (fewest.isEmpty() || estimates.isEmpty()) {
            return estimates;
        }
        SafeEstimates safe = study.suppress(estimates, DisclosureRule.of(fewest.get()), by);
        String question = estimates.get(0).target().variable();
        safe.hidden().forEach(cell -> hidden.add(row(survey, question, cell)));
        return safe.estimates();
    }

    private static List<Object> row(String survey, String question, HiddenCell cell) {
        return List.of(
                survey,
                question,
                cell.row(),
                cell.column(),
                cell.because().code(),
                cell.low(),
                cell.high(),
                cell.required());
    }

    /** Writes, for those who check, what was hidden and why. */
    void report(Terminal terminal) {
        if (file.isEmpty()) {
            return;
        }
        try {
            Files.writeString(file.get(), Rows.of("hidden", COLUMNS, hidden).csv());
        } catch (IOException e) {
            throw Unwritable.of(file.get(), terminal, e);
        }
        terminal.note("survey.hidden-written", hidden.size(), file.get());
    }

    /** What readers of some estimates must know. */
    List<Text> notes(List<Estimate> estimates) {
        if (fewest.isEmpty()) {
            return List.of();
        }
        long count = estimates.stream()
                .filter(one -> one.value().isEmpty() && one.unavailable().equals(Optional.of(Unestimated.SUPPRESSED)))
                .count();
        return List.of(Text.of(
                count + " estimation(s) masquée(s) : moins de " + fewest.get()
                        + " répondants, ou, en complément, une case qui en trahirait une telle. Lesquelles le sont pour leur"
                        + " propre compte n’est pas dit : cela aiderait à les retrouver.",
                count + " estimate(s) hidden: fewer than " + fewest.get()
                        + " respondents or, as a complement, a cell that would give such a one away. Which are hidden for their own"
                        + " sake is not told: that would help to find them."));
    }
}
