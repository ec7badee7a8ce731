package org.impactmodel.io.csv;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.note.Fault;
import org.impactmodel.io.note.Notes;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.sheet.Decimal;
import org.impactmodel.io.sheet.Header;
import org.impactmodel.io.sheet.Sheet;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.table.IndicatorTable;
import org.impactmodel.model.table.TableBuilder;

/**
 * A table with one row a subject: a column {@code subject}, one for each indicator, named by its id, and as they apply a
 * column {@code period} and one for each attribute of the subject, several values of it separated by a vertical bar. An empty cell is a
 * missing answer, {@code not-applicable} one that has no meaning for the subject. Commas, semicolons or tabs between
 * cells, decimal point or comma, quotation marks, a byte-order mark and Windows line ends are all read.
 */
public final class WideTable {

    private static final String SUBJECT = "subject";

    private static final String PERIOD = "period";

    private WideTable() {}

    /**
     * Reads a table as a whole.
     *
     * @param source where it is
     * @param columns the columns that it may have
     * @return its good rows, in their order, and the problems of the others; without a value when the header or the text
     *     as a whole cannot be read
     */
    public static Reading<IndicatorTable> read(Source source, Columns columns) {
        TableBuilder rows = IndicatorTable.of(List.copyOf(columns.indicators().keySet()));
        Notes notes = new Notes();
        boolean table = read(source, columns, true, rows::row, notes, Progress.NONE);
        return new Reading<>(table ? Optional.of(rows.build()) : Optional.empty(), notes.problems());
    }

    /**
     * Reads a table row by row, in memory that does not grow with it. Subjects that come twice are not noticed.
     *
     * @param source where it is
     * @param columns the columns that it may have
     * @param rows gets each good row
     * @param progress hears how far the reading has come
     * @return the problems, listed up to a limit and counted beyond it
     */
    public static List<Problem> stream(Source source, Columns columns, Consumer<Answers> rows, Progress progress) {
        Notes notes = new Notes();
        read(source, columns, false, rows, notes, progress);
        return notes.problems();
    }

    /**
     * Reads a table row by row and notices subjects that come twice in a period; their names alone are kept in memory.
     *
     * @param source where it is
     * @param columns the columns that it may have
     * @param rows gets each good row, the first of each subject and period
     * @param progress hears how far the reading has come
     * @return the problems, listed up to a limit and counted beyond it
     */
    public static List<Problem> streamOnce(Source source, Columns columns, Consumer<Answers> rows, Progress progress) {
        Notes notes = new Notes();
        read(source, columns, true, rows, notes, progress);
        return notes.problems();
    }

    private static boolean read(
            Source source, Columns columns, boolean once, Consumer<Answers> rows, Notes notes, Progress progress) {
        Sheet sheet = new Sheet(source, notes, progress);
        Reader reader = new Reader(sheet, columns, once, rows);
        return sheet.read(reader);
    }

    private static final class Reader implements Sheet.Rows {
        private final Sheet sheet;
        private final Columns columns;
        private final boolean once;
        private final Consumer<Answers> rows;
        private final Set<String> subjects = new HashSet<>();
        private List<String> names = List.of();
        private Decimal decimal = new Decimal(',');

        Reader(Sheet sheet, Columns columns, boolean once, Consumer<Answers> rows) {
            this.sheet = sheet;
            this.columns = columns;
            this.once = once;
            this.rows = rows;
        }

        @Override
        public boolean header(List<String> header, char separator) {
            names = header;
            decimal = new Decimal(separator);
            decimal.learn(sheet.beginning(column -> columns.indicators().containsKey(header.get(column))));
            List<String> known = new ArrayList<>(List.of(SUBJECT, PERIOD));
            known.addAll(columns.indicators().keySet());
            known.addAll(columns.attributes());
            return new Header(List.of(SUBJECT), known, columns.ignored()).check(header, sheet);
        }

        @Override
        public void row(long line, List<String> cells) {
            Row row = new Row(line);
            for (int i = 0; i < cells.size(); i++) {
                String cell = cells.get(i).strip();
                if (!cell.isEmpty()) {
                    cell(names.get(i), cell, row);
                }
            }
            if (row.good && isNew(row)) {
                rows.accept(new Answers(row.subject, row.period, row.attributes, row.answers));
            }
        }

        private void cell(String name, String cell, Row row) {
            if (name.equals(SUBJECT)) {
                row.subject = cell;
            } else if (name.equals(PERIOD)) {
                row.period = Parsing.cell(cell, Period::parse, fault -> sheet.fault(row.line, name, fault));
                row.good &= row.period.isPresent();
            } else if (columns.attributes().contains(name)) {
                row.attributes.put(
                        name,
                        Arrays.stream(cell.split("\\|")).map(String::strip).toList());
            } else if (columns.indicators().containsKey(name)) {
                Optional<Outcome> outcome = Cell.outcome(cell, columns.kind(name), decimal)
                        .noted(fault -> sheet.fault(row.line, name, fault));
                outcome.ifPresent(known -> row.answers.put(name, Answered.of(known)));
                row.good &= outcome.isPresent();
            }
        }

        private boolean isNew(Row row) {
            Optional<Fault> fault = SubjectName.fault(row.subject);
            if (fault.isPresent()) {
                sheet.fault(row.line, SUBJECT, fault.get());
                return false;
            }
            String key = row.period.map(when -> row.subject + " " + when).orElse(row.subject);
            if (once && !subjects.add(key)) {
                sheet.fault(row.line, SUBJECT, Fault.of("duplicate-row").found(key));
                return false;
            }
            return true;
        }
    }

    /** What has been read of a row so far. */
    private static final class Row {
        private final long line;
        private final SortedMap<String, List<String>> attributes = new TreeMap<>();
        private final SortedMap<String, Answered> answers = new TreeMap<>();
        private String subject = "";
        private Optional<Period> period = Optional.empty();
        private boolean good = true;

        Row(long line) {
            this.line = line;
        }
    }
}
