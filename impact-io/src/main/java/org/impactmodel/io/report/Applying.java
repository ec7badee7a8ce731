package org.impactmodel.io.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.method.Condition;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Outcome;

/**
 * Says why an indicator does not apply to a subject.
 *
 * @param page the language
 * @param conditions what the method asks of the subject, by indicator
 * @param attributes what is known of the subject; empty where whoever writes the text does not know it
 */
record Applying(Page page, Map<String, List<Condition>> conditions, Optional<Map<String, List<String>>> attributes) {

    static Applying of(Methodology method, Page page, Optional<Map<String, List<String>>> attributes) {
        return new Applying(
                page,
                method.indicators().stream()
                        .collect(Collectors.toMap(Indicator::id, Indicator::appliesIf, (a, b) -> a)),
                attributes);
    }

    /** The conditions that are not met, or all of them where it is not known which; empty where none keeps it out. */
    Optional<String> reason(NodeScore leaf) {
        boolean declared = leaf.answered()
                .filter(answered -> answered.outcome() instanceof Outcome.NotApplicable)
                .isPresent();
        List<Condition> unmet = conditions.getOrDefault(leaf.id(), List.of()).stream()
                .filter(condition -> !isMet(condition))
                .toList();
        boolean kept = leaf.unavailable().equals(Optional.of(Unavailable.NOT_APPLICABLE)) && !declared;
        return kept && leaf.children().isEmpty() && !unmet.isEmpty()
                ? Optional.of(Phrase.DOES_NOT_APPLY.on(
                        page, unmet.stream().map(this::told).collect(Collectors.joining(page.semicolon()))))
                : Optional.empty();
    }

    private boolean isMet(Condition condition) {
        return attributes
                .map(known -> known.getOrDefault(condition.attribute(), List.of()))
                .filter(values -> values.stream().anyMatch(condition.anyOf()::contains))
                .isPresent();
    }

    private String told(Condition condition) {
        String name = condition.attribute();
        String asked = Phrase.ONLY_WHERE.on(
                page,
                new AttributeWords(page).name(name),
                words(name, condition.anyOf()).collect(Collectors.joining(Phrase.OR.on(page))));
        return attributes
                .map(known -> known.getOrDefault(name, List.of()))
                .map(values -> values.isEmpty()
                        ? Phrase.HERE_UNKNOWN.on(page, asked)
                        : Phrase.HERE.on(page, asked, words(name, values).collect(Collectors.joining(", "))))
                .orElse(asked);
    }

    private Stream<String> words(String attribute, List<String> values) {
        return values.stream().map(value -> new AttributeWords(page).value(attribute, value));
    }
}
