package org.impactmodel.examples.scores;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.model.rule.Plain;

/** Answers that the steps of the method are not defined for, such as the logarithm of 0: they count as missing, and in silence. */
record Unusable(Terminal terminal) {

    void of(List<ScoreCard> cards) {
        Map<String, SortedMap<String, String>> byIndicator = new TreeMap<>();
        for (ScoreCard card : cards) {
            card.views().stream()
                    .flatMap(view -> leaves(view.root()))
                    .filter(leaf -> leaf.unavailable().equals(Optional.of(Unavailable.UNUSABLE_VALUE)))
                    .forEach(leaf -> byIndicator
                            .computeIfAbsent(leaf.id(), any -> new TreeMap<>())
                            .put(who(card), found(leaf)));
        }
        byIndicator.forEach(this::tell);
    }

    private void tell(String indicator, SortedMap<String, String> found) {
        Map.Entry<String, String> first = found.entrySet().iterator().next();
        terminal.note("remark.unusable", indicator, found.size(), first.getValue(), first.getKey());
    }

    private static String who(ScoreCard card) {
        return card.subject() + card.period().map(period -> ", " + period).orElse("");
    }

    private static String found(NodeScore leaf) {
        return leaf.answered()
                .map(Answered::outcome)
                .filter(Outcome.Value.class::isInstance)
                .map(value -> Plain.of(((Outcome.Value) value).number()))
                .orElse("–");
    }

    private static Stream<NodeScore> leaves(NodeScore node) {
        return node.children().isEmpty()
                ? Stream.of(node)
                : node.children().stream().flatMap(Unusable::leaves);
    }
}
