package org.impactmodel.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.period.Period;
import org.impactmodel.model.table.IndicatorTable;

/**
 * What subjects are, told beside what was observed of them: a table with one row a subject, a column for each attribute, such as
 * its size, and for each variable, such as its inhabitants. It is written as a {@link WideTable}. A row with a {@code period} holds
 * for that period and counts before one without.
 */
public final class SubjectTable {

    private final Map<String, Map<Optional<Period>, Answers>> rows;

    private SubjectTable(Map<String, Map<Optional<Period>, Answers>> rows) {
        this.rows = rows;
    }

    /**
     * Reads a table as a whole.
     *
     * @param source where it is
     * @param columns the columns that it may have, such as those of {@link Columns#ofSubjects}
     * @return its good rows, and the problems of the others; without a value when the header or the text as a whole cannot be
     *     read
     */
    public static Reading<SubjectTable> read(Source source, Columns columns) {
        Reading<IndicatorTable> table = WideTable.read(source, columns);
        return new Reading<>(table.value().map(SubjectTable::of), table.problems());
    }

    private static SubjectTable of(IndicatorTable table) {
        Map<String, Map<Optional<Period>, Answers>> rows = new TreeMap<>();
        for (int row = 0; row < table.size(); row++) {
            rows.computeIfAbsent(table.subject(row), any -> new HashMap<>()).put(table.period(row), table.answers(row));
        }
        return new SubjectTable(rows);
    }

    /**
     * The subjects that it tells of.
     *
     * @return their names
     */
    public SortedSet<String> subjects() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(rows.keySet()));
    }

    /**
     * The attributes of a subject.
     *
     * @param subject its name
     * @param period when, where that is known
     * @return the values by name of the attribute; empty where nothing is told
     */
    public SortedMap<String, List<String>> attributes(String subject, Optional<Period> period) {
        SortedMap<String, List<String>> attributes = new TreeMap<>();
        told(subject, period).forEach(row -> attributes.putAll(row.attributes()));
        return Collections.unmodifiableSortedMap(attributes);
    }

    /**
     * Answers and what is told here of their subject; what they say themselves stays.
     *
     * @param answers what was observed
     * @return the same with more attributes and variables
     */
    public Answers with(Answers answers) {
        Objects.requireNonNull(answers, "answers");
        SortedMap<String, List<String>> attributes = new TreeMap<>(attributes(answers.subject(), answers.period()));
        attributes.putAll(answers.attributes());
        SortedMap<String, Answered> all = new TreeMap<>();
        told(answers.subject(), answers.period()).forEach(row -> all.putAll(row.answers()));
        all.putAll(answers.answers());
        return new Answers(answers.subject(), answers.period(), attributes, all);
    }

    /** The row for all periods, then the one for this. */
    private List<Answers> told(String subject, Optional<Period> period) {
        Map<Optional<Period>, Answers> byPeriod = rows.getOrDefault(subject, Map.of());
        List<Answers> told = new ArrayList<>();
        Optional.ofNullable(byPeriod.get(Optional.<Period>empty())).ifPresent(told::add);
        period.flatMap(when -> Optional.ofNullable(byPeriod.get(Optional.of(when))))
                .ifPresent(told::add);
        return told;
    }
}
