package org.impactmodel.examples.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.impactmodel.io.csv.Columns;
import org.impactmodel.io.csv.DataTable;
import org.impactmodel.io.csv.DataTable.Value;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.method.Variable;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;

/** Answers as the table that other commands read: a row a subject, a column for each indicator and variable with an answer. */
final class ValueTable {

    private static final String NOT_APPLICABLE = "not-applicable";

    private ValueTable() {}

    static DataTable of(Methodology method, List<Answers> all) {
        boolean dated = all.stream().anyMatch(one -> one.period().isPresent());
        List<String> attributes = attributes(method, all);
        List<String> ids = Stream.concat(
                        method.indicators().stream().map(Indicator::id),
                        method.variables().stream().map(Variable::id))
                .filter(id -> all.stream().anyMatch(one -> one.answers().containsKey(id)))
                .toList();
        List<String> columns = new ArrayList<>(List.of("subject"));
        columns.addAll(dated ? List.of("period") : List.of());
        columns.addAll(attributes);
        columns.addAll(ids);
        return new DataTable(
                columns,
                all.stream().map(one -> row(one, dated, attributes, ids)).toList());
    }

    /** Of what is known of the subjects, what the method speaks of. */
    private static List<String> attributes(Methodology method, List<Answers> all) {
        SortedSet<String> names = new TreeSet<>(Columns.of(method).attributes());
        return names.stream()
                .filter(name -> all.stream().anyMatch(one -> one.attributes().containsKey(name)))
                .toList();
    }

    private static List<Value> row(Answers answers, boolean dated, List<String> attributes, List<String> ids) {
        List<Value> row = new ArrayList<>(List.of(Value.of(answers.subject())));
        if (dated) {
            row.add(Value.of(answers.period().map(Object::toString).orElse("")));
        }
        attributes.forEach(name ->
                row.add(Value.of(String.join("|", answers.attributes().getOrDefault(name, List.of())))));
        ids.forEach(id -> row.add(Optional.ofNullable(answers.answers().get(id))
                .map(ValueTable::value)
                .orElse(Value.of(""))));
        return row;
    }

    private static Value value(Answered answered) {
        if (answered.outcome() instanceof Outcome.Value value) {
            return Value.of(value.number());
        } else if (answered.outcome() instanceof Outcome.Level level) {
            return Value.of(level.code());
        }
        return Value.of(answered.outcome() instanceof Outcome.NotApplicable ? NOT_APPLICABLE : "");
    }
}
