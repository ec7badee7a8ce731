package org.impactmodel.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.impactmodel.io.token.Decimals;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.table.ScoreTable;

/**
 * Scores as a table: one row for each place of each view of each card, or one row for each subject. Commas, decimal points
 * and Windows line ends (RFC 4180), in UTF-8. What begins like a formula is written with an apostrophe before it, so that
 * no spreadsheet runs it.
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
            "nature");

    private ScoreCsv() {}

    /**
     * Writes cards, a row for each place.
     *
     * @param cards the cards
     * @param out where the text goes; it is flushed, not closed
     * @throws UncheckedIOException when it cannot be written
     */
    public static void write(Iterable<ScoreCard> cards, Writer out) {
        CsvWriter rows = writer(out);
        rows.writeRecord(NAMES);
        for (ScoreCard card : cards) {
            for (ViewScore view : card.views()) {
                node(card, view, "", view.root(), rows);
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

    private static void node(ScoreCard card, ViewScore view, String above, NodeScore node, CsvWriter rows) {
        String path = above.isEmpty() ? node.id() : above + "/" + node.id();
        Optional<Bounds> bounds = node.bounds();
        rows.writeRecord(List.of(
                Formula.defused(card.subject()),
                card.period().map(Period::toString).orElse(""),
                view.id(),
                path,
                number(node.score()),
                node.unavailable().map(reason -> reason.code()).orElse(""),
                Decimals.of(node.coverage()),
                Decimals.of(node.notApplicable()),
                bounds.map(b -> Decimals.of(b.low())).orElse(""),
                bounds.map(b -> Decimals.of(b.high())).orElse(""),
                number(node.contribution()),
                card.data().nature().code()));
        node.children().forEach(child -> node(card, view, path, child, rows));
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
