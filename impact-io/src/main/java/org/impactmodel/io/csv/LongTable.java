package org.impactmodel.io.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.sheet.Decimal;
import org.impactmodel.io.sheet.Header;
import org.impactmodel.io.sheet.Sheet;
import org.impactmodel.model.observation.Observation;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.observation.SubjectRef;
import org.impactmodel.model.period.Period;

/**
 * A table with one row an observation: {@code subject} (such as {@code alliance:nord-emploi}, or any other name), {@code indicator},
 * {@code value}, {@code period} (such as {@code 2021}) and, where there is one, {@code source}. An empty value is a missing
 * answer and {@code not-applicable} one that has no meaning for the subject; a value of an indicator with levels is the
 * code of a level. Separators and numbers are read as in a {@link WideTable}.
 */
public final class LongTable {

    private static final String SUBJECT = "subject";
    private static final List<String> NEEDED = List.of("subject", "indicator", "value", "period");
    private static final List<String> KNOWN = List.of("subject", "indicator", "value", "period", "source");

    private LongTable() {}

    /**
     * Reads a table as a whole.
     *
     * @param source where it is
     * @param columns the indicators that it may speak of; its attributes play no part
     * @return its good rows, in their order, and the problems of the others; without a value when the header or the text
     *     as a whole cannot be read
     */
    public static Reading<List<Observation>> read(Source source, Columns columns) {
        List<Observation> rows = new ArrayList<>();
        Notes notes = new Notes();
        boolean table = read(source, columns, new Asked(columns.reconciled()), rows::add, notes, Progress.NONE);
        return new Reading<>(table ? Optional.of(List.copyOf(rows)) : Optional.empty(), notes.problems());
    }

    /**
     * Reads a table row by row, in memory that does not grow with it. Answers that come twice are not noticed.
     *
     * @param source where it is
     * @param columns the indicators that it may speak of
     * @param rows gets each good row
     * @param progress hears how far the reading has come
     * @return the problems, listed up to a limit and counted beyond it
     */
    public static List<Problem> stream(Source source, Columns columns, Consumer<Observation> rows, Progress progress) {
        Notes notes = new Notes();
        read(source, columns, Asked.ANYTHING, rows, notes, progress);
        return notes.problems();
    }

    /**
     * Reads a table row by row and notices answers that come twice; what was asked is kept in memory, not the answers.
     *
     * @param source where it is
     * @param columns the indicators that it may speak of
     * @param rows gets each good row, the first of each question and source
     * @param progress hears how far the reading has come
     * @return the problems, listed up to a limit and counted beyond it
     */
    public static List<Problem> streamOnce(
            Source source, Columns columns, Consumer<Observation> rows, Progress progress) {
        Notes notes = new Notes();
        read(source, columns, new Asked(columns.reconciled()), rows, notes, progress);
        return notes.problems();
    }

    private static boolean read(
            Source source, Columns columns, Asked asked, Consumer<Observation> rows, Notes notes, Progress progress) {
        Sheet sheet = new Sheet(source, notes, progress);
        return sheet.read(new Reader(sheet, columns, asked, rows));
    }

    private static final class Reader implements Sheet.Rows {
        private final Sheet sheet;
        private final Columns columns;
        private final Asked asked;
        private final Consumer<Observation> rows;
        private final Map<String, Integer> at = new LinkedHashMap<>();
        private Decimal decimal = new Decimal(',');

        Reader(Sheet sheet, Columns columns, Asked asked, Consumer<Observation> rows) {
            this.sheet = sheet;
            this.columns = columns;
            this.asked = asked;
            this.rows = rows;
        }

        @Override
        public boolean header(List<String> names, char separator) {
            decimal = new Decimal(separator);
            decimal.learn(sheet.beginning(column -> names.get(column).equals("value")));
            for (int i = 0; i < names.size(); i++) {
                at.put(names.get(i), i);
            }
            return new Header(NEEDED, KNOWN, columns.ignored()).check(names, sheet);
        }

        @Override
        public void row(long line, List<String> cells) {
            if (columns.ignored().contains(cell("indicator", cells))) {
                return;
            }
            Optional<SubjectRef> subject = subject(line, cell(SUBJECT, cells));
            Optional<Period> period = parsed(line, "period", cells, Period::parse);
            Optional<String> indicator = indicator(line, cell("indicator", cells));
            Optional<Outcome> outcome = indicator.flatMap(id -> outcome(line, id, cell("value", cells)));
            if (subject.isPresent() && period.isPresent() && outcome.isPresent()) {
                Observation observation =
                        Observation.of(subject.get(), indicator.orElseThrow(), period.get(), outcome.get());
                String source = cell("source", cells);
                Optional<Fault> again = asked.again(observation, source);
                again.ifPresent(fault -> sheet.fault(line, "indicator", fault));
                if (again.isEmpty()) {
                    rows.accept(source.isEmpty() ? observation : withSource(observation, source));
                }
            }
        }

        private static Observation withSource(Observation one, String source) {
            return new Observation(
                    one.id(),
                    one.subject(),
                    one.indicator(),
                    one.period(),
                    one.outcome(),
                    Optional.of(source),
                    one.assessor(),
                    one.grade(),
                    one.standardError(),
                    one.stage(),
                    one.supersedes(),
                    one.evidence(),
                    one.comment(),
                    one.extensions());
        }

        private String cell(String name, List<String> cells) {
            Integer index = at.get(name);
            return index == null ? "" : cells.get(index).strip();
        }

        private Optional<SubjectRef> subject(long line, String name) {
            Optional<Fault> fault = SubjectName.fault(name);
            fault.ifPresent(why -> sheet.fault(line, SUBJECT, why));
            return fault.isPresent() ? Optional.empty() : Optional.of(SubjectRef.named(name));
        }

        private <T> Optional<T> parsed(long line, String name, List<String> cells, Function<String, T> parse) {
            return Parsing.cell(cell(name, cells), parse, fault -> sheet.fault(line, name, fault));
        }

        private Optional<String> indicator(long line, String id) {
            if (columns.indicators().containsKey(id)) {
                return Optional.of(id);
            }
            sheet.fault(
                    line,
                    "indicator",
                    Fault.of("unknown-indicator").among(id, columns.indicators().keySet()));
            return Optional.empty();
        }

        private Optional<Outcome> outcome(long line, String id, String cell) {
            return cell.isEmpty()
                    ? Optional.of(new Outcome.Missing("empty"))
                    : Cell.outcome(cell, columns.kind(id), decimal).noted(fault -> sheet.fault(line, "value", fault));
        }
    }
}
