package org.impactmodel.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.impactmodel.io.token.Decimals;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.table.ScoreTable;

/**
 * Scores as a table: one row for each place of each view of each card, or one row for each subject. Commas, decimal points
 * and Windows line ends (RFC 4180), in UTF-8; nothing is rounded, a share is in [0, 1], what is absent is an empty cell. What
 * begins like a formula is written with an apostrophe before it, so that no spreadsheet runs it.
 *
 * <p>The columns of cards, whose names stay: {@code subject}, {@code period}, {@code view}, {@code path} (ids from the root
 * down, separated by a slash), {@code score}, {@code unavailable} (the code of the reason), {@code coverage}, {@code
 * not-applicable}, {@code low}, {@code high}, {@code contribution}, {@code nature}, {@code weight}, {@code gain}, {@code
 * stood-in}, {@code answer} (a number, the code of a level, {@code missing} or {@code not-applicable}), {@code reason} (why
 * there is no answer), {@code observations}, {@code spread}, {@code source} (several separated by a vertical bar); and, where
 * the method is given, {@code label-fr}, {@code label-en}, {@code unit}, {@code sdg} (several separated by a vertical bar).
 */
public final class ScoreCsv {

    private static final List<String> NAMES = List.of(
            "subject",
            "period",
            "view",
            "path",
            "score",
            "unavailable",
            "coverage",
            "not-applicable",
            "low",
            "high",
            "contribution",
            "nature",
            "weight",
            "gain",
            "stood-in",
            "answer",
            "reason",
            "observations",
            "spread",
            "source");

    private ScoreCsv() {}

    /**
     * Writes cards, a row for each place, with what their method calls it.
     *
     * @param cards the cards
     * @param method the method that made them
     * @param out where the text goes; it is flushed, not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(Iterable<ScoreCard> cards, Methodology method, Writer out) {
        List<String> names = new ArrayList<>(NAMES);
        names.addAll(Called.NAMES);
        write(cards, names, Called.by(method), out);
    }

    /**
     * Writes cards, a row for each place.
     *
     * @param cards the cards
     * @param out where the text goes; it is flushed, not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(Iterable<ScoreCard> cards, Writer out) {
        write(cards, NAMES, (view, node) -> List.of(), out);
    }

    private static void write(
            Iterable<ScoreCard> cards,
            List<String> names,
            BiFunction<ViewScore, NodeScore, List<String>> called,
            Writer out) {
        CsvWriter rows = writer(out);
        rows.writeRecord(names);
        for (ScoreCard card : cards) {
            for (ViewScore view : card.views()) {
                new Places(card, view, called, rows).add("", view.root());
            }
        }
        flush(rows);
    }

    /**
     * Writes the scores of many subjects in one view, a row for each subject and a column for each place.
     *
     * @param table the scores
     * @param out where the text goes; it is flushed, not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(ScoreTable table, Writer out) {
        CsvWriter rows = writer(out);
        List<String> header = new ArrayList<>(List.of("subject"));
        table.paths().forEach(path -> header.add(String.join("/", path)));
        header.add("coverage");
        rows.writeRecord(header);
        for (int row = 0; row < table.size(); row++) {
            List<String> cells =
                    new ArrayList<>(List.of(Formula.defused(table.subjects().get(row))));
            for (int column = 0; column < table.paths().size(); column++) {
                cells.add(number(table.score(row, column)));
            }
            cells.add(Decimals.of(table.coverage(row, 0)));
            rows.writeRecord(cells);
        }
        flush(rows);
    }

    /** The places of a view of a card on their way out. */
    private record Places(
            ScoreCard card, ViewScore view, BiFunction<ViewScore, NodeScore, List<String>> called, CsvWriter rows) {

        void add(String above, NodeScore node) {
            String path = above.isEmpty() ? node.id() : above + "/" + node.id();
            List<String> cells = new ArrayList<>(List.of(
                    Formula.defused(card.subject()),
                    card.period().map(Period::toString).orElse(""),
                    view.id(),
                    path,
                    number(node.score()),
                    node.unavailable().map(reason -> reason.code()).orElse(""),
                    Decimals.of(node.coverage()),
                    Decimals.of(node.notApplicable()),
                    node.bounds().map(ends -> Decimals.of(ends.low())).orElse(""),
                    node.bounds().map(ends -> Decimals.of(ends.high())).orElse(""),
                    number(node.contribution()),
                    card.data().nature().code(),
                    above.isEmpty() ? "" : Decimals.of(node.weight()),
                    number(node.gain()),
                    number(node.stoodIn())));
            cells.addAll(node.answered().map(ScoreCsv::answer).orElse(List.of("", "", "", "", "")));
            cells.addAll(called.apply(view, node));
            rows.writeRecord(cells);
            node.children().forEach(child -> add(path, child));
        }
    }

    /** What was answered, why there is nothing, how many say so, how far they lie apart, and where it was read. */
    private static List<String> answer(Answered answered) {
        return List.of(
                outcome(answered.outcome()),
                Formula.defused(reason(answered.outcome())),
                Integer.toString(answered.observations()),
                number(answered.spread()),
                Formula.defused(String.join("|", answered.sources())));
    }

    private static String outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Value value) {
            return Decimals.of(value.number());
        }
        if (outcome instanceof Outcome.Level level) {
            return level.code();
        }
        return outcome instanceof Outcome.Missing ? "missing" : "not-applicable";
    }

    private static String reason(Outcome outcome) {
        if (outcome instanceof Outcome.Missing missing) {
            return missing.reason();
        }
        return outcome instanceof Outcome.NotApplicable none ? none.reason() : "";
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Decimals.of(value.getAsDouble()) : "";
    }

    private static CsvWriter writer(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out);
    }

    private static void flush(CsvWriter rows) {
        try {
            rows.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
