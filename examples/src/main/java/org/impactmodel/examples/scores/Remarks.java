package org.impactmodel.examples.scores;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.problem.Nearest;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observatory.MethodCheck;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/**
 * What whoever scores should know of data that can be scored, though not all of it as it was meant.
 *
 * @param method the method that is to score them
 * @param terminal where it is told, beside the output
 */
public record Remarks(Methodology method, Terminal terminal) {

    private static final int SHOWN = 5;

    private static final Set<String> TOTALS =
            Set.of("total", "ensemble", "all", "tous", "somme", "sum", "moyenne", "average", "mean");

    /**
     * Tells what there is to know.
     *
     * @param data the data
     */
    public void of(Data data) {
        List<Finding> findings = data.observatory().stream()
                .flatMap(document -> MethodCheck.findings(document, method).stream())
                .toList();
        long others = findings.stream()
                .filter(one -> one.rule() == Rule.KNOWN_INDICATOR)
                .count();
        count("remark.indicators", others);
        count("remark.answers", findings.size() - others);
        strangers(data);
        conditions(data);
        totals(data);
    }

    private void strangers(Data data) {
        data.strangers()
                .forEach((subject, near) -> near.ifPresent(name -> terminal.note("remark.stranger", subject, name)));
        List<String> far = data.strangers().entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        if (!far.isEmpty()) {
            String some = String.join(", ", far.subList(0, Math.min(far.size(), SHOWN)));
            terminal.note("remark.strangers", far.size(), far.size() > SHOWN ? some + "…" : some);
        }
    }

    /** A row of totals at the foot of a table looks like a subject, and would move ranks and fits. */
    private void totals(Data data) {
        if (data.observatory().isEmpty()) {
            data.answers().stream()
                    .map(Answers::subject)
                    .distinct()
                    .filter(subject -> TOTALS.contains(
                            subject.replaceFirst("^[^:]*:", "").strip().toLowerCase(Locale.ROOT)))
                    .forEach(subject -> terminal.note("remark.total", subject));
        }
    }

    private void count(String key, long count) {
        if (count > 0) {
            terminal.note(key, count);
        }
    }

    /** An indicator that asks for an attribute applies to no subject without it: silence there would move scores unseen. */
    private void conditions(Data data) {
        TreeMap<String, SortedSet<String>> asked = new TreeMap<>();
        method.indicators().stream()
                .flatMap(indicator -> indicator.appliesIf().stream())
                .forEach(condition -> asked.computeIfAbsent(condition.attribute(), any -> new TreeSet<>())
                        .addAll(condition.anyOf()));
        asked.forEach((attribute, values) -> condition(attribute, values, data));
    }

    private void condition(String attribute, SortedSet<String> asked, Data data) {
        long without = subjects(data.answers().stream()
                .filter(one ->
                        one.attributes().getOrDefault(attribute, List.of()).isEmpty()));
        if (without > 0) {
            long all = subjects(data.answers().stream());
            terminal.note("remark.attribute", attribute, without, all, indicators(attribute));
        }
        TreeSet<String> unknown = new TreeSet<>();
        data.answers().forEach(one -> unknown.addAll(one.attributes().getOrDefault(attribute, List.of())));
        unknown.removeAll(asked);
        if (data.observatory().isEmpty()) {
            unknown.forEach(value ->
                    Nearest.to(value, asked).ifPresent(near -> terminal.note("remark.value", attribute, value, near)));
        }
    }

    /** A subject has answers in each of its periods. */
    private static long subjects(Stream<Answers> answers) {
        return answers.map(Answers::subject).distinct().count();
    }

    private String indicators(String attribute) {
        return method.indicators().stream()
                .filter(indicator ->
                        indicator.appliesIf().stream().map(Condition::attribute).anyMatch(attribute::equals))
                .map(indicator -> indicator.id())
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
    }
}
