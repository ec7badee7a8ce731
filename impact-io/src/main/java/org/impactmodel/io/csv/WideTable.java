package org.impactmodel.io.csv;

import java.util.ArrayList;
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
import org.impactmodel.io.sheet.Header;
import org.impactmodel.io.sheet.Sheet;
import org.impactmodel.model.observation.Outcome;

/**
 * A table with one row a subject: a column {@code subject} and one for each indicator, named by its id. An empty cell is a
 * missing answer, {@code not-applicable} one that has no meaning for the subject. Commas, semicolons or tabs between
 * cells, decimal point or comma, quotation marks, a byte-order mark and Windows line ends are all read.
 */
public final class WideTable {

    /** The name of the first column. */
    public static final String SUBJECT = "subject";

    private WideTable() {}

    /**
     * Reads a table as a whole.
     *
     * @param source where it is
     * @param columns the columns that it may have
     * @return its good rows, in their order, and the problems of the others; without a value when the header or the text
     *     as a whole cannot be read
     */
    public static Reading<List<Answers>> read(Source source, Columns columns) {
        List<Answers> rows = new ArrayList<>();
        Notes notes = new Notes();
        boolean table = read(source, columns, true, rows::add, notes, Progress.NONE);
        return new Reading<>(table ? Optional.of(List.copyOf(rows)) : Optional.empty(), notes.problems());
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
            List<String> known = new ArrayList<>(List.of(SUBJECT));
            known.addAll(columns.indicators().keySet());
            known.addAll(columns.attributes());
            return Header.check(header, List.of(SUBJECT), known, sheet);
        }

        @Override
        public void row(long line, List<String> cells) {
            SortedMap<String, Outcome> outcomes = new TreeMap<>();
            SortedMap<String, String> attributes = new TreeMap<>();
            String subject = "";
            boolean good = true;
            for (int i = 0; i < cells.size(); i++) {
                String name = names.get(i);
                String cell = cells.get(i).strip();
                if (name.equals(SUBJECT)) {
                    subject = cell;
                } else if (columns.attributes().contains(name)) {
                    attributes.put(name, cell);
                } else if (!cell.isEmpty()) {
                    Optional<Outcome> outcome = outcome(line, name, cell);
                    outcome.ifPresent(known -> outcomes.put(name, known));
                    good &= outcome.isPresent();
                }
            }
            attributes.values().removeIf(String::isEmpty);
            if (named(line, subject) && good) {
                rows.accept(new Answers(subject, attributes, outcomes));
            }
        }

        private boolean named(long line, String subject) {
            if (subject.isEmpty()) {
                sheet.fault(line, SUBJECT, Fault.of("empty-subject"));
                return false;
            }
            if (once && !subjects.add(subject)) {
                sheet.fault(line, SUBJECT, Fault.of("duplicate-row").found(subject));
                return false;
            }
            return true;
        }

        private Optional<Outcome> outcome(long line, String name, String cell) {
            List<String> levels = columns.indicators().getOrDefault(name, List.of());
            return Cell.outcome(cell, levels, decimal).noted(fault -> sheet.fault(line, name, fault));
        }
    }
}
