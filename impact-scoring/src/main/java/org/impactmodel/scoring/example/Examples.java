package org.impactmodel.scoring.example;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.impactmodel.model.card.DataStamp;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Example;
import org.impactmodel.model.method.Expectation;
import org.impactmodel.model.method.Indicator;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Nature;
import org.impactmodel.scoring.Scorer;

/** Runs the examples that a method carries. */
public final class Examples {

    private Examples() {}

    /**
     * Scores every example of a method and compares with what it expects.
     *
     * @param methodology the method
     * @return what came of each example, in their order; empty when the method carries none
     * @throws IllegalArgumentException when the method cannot score
     */
    public static List<ExampleRun> run(Methodology methodology) {
        Scorer scorer = Scorer.of(methodology);
        return methodology.examples().stream()
                .map(example -> run(example, card(scorer, methodology, example)))
                .toList();
    }

    /** The card of an example; answers to indicators that the method does not have are left out. */
    static ScoreCard card(Scorer scorer, Methodology methodology, Example example) {
        List<String> known =
                methodology.indicators().stream().map(Indicator::id).toList();
        TreeMap<String, Answered> answers = new TreeMap<>();
        example.answers().forEach((id, outcome) -> answers.put(id, Answered.of(outcome)));
        answers.keySet().retainAll(known);
        return scorer.score(
                new Answers(example.id(), Optional.empty(), example.attributes(), answers),
                DataStamp.of(Nature.ILLUSTRATIVE));
    }

    private static ExampleRun run(Example example, ScoreCard card) {
        return new ExampleRun(
                example.id(),
                example.expect().stream()
                        .map(expected -> run(expected, node(card, expected.view(), expected.path())))
                        .toList());
    }

    private static ExpectationRun run(Expectation expected, Optional<NodeScore> node) {
        OptionalDouble found = node.map(NodeScore::score).orElse(OptionalDouble.empty());
        boolean holds = node.isPresent() && holds(expected, found);
        return new ExpectationRun(expected, found, node.flatMap(NodeScore::unavailable), holds);
    }

    private static boolean holds(Expectation expected, OptionalDouble found) {
        if (expected.score().isEmpty() || found.isEmpty()) {
            return expected.score().isEmpty() && found.isEmpty();
        }
        return Math.abs(expected.score().getAsDouble() - found.getAsDouble()) <= expected.tolerance();
    }

    private static Optional<NodeScore> node(ScoreCard card, String view, List<String> path) {
        Objects.requireNonNull(path, "path");
        Optional<NodeScore> node =
                card.view(view).map(ViewScore::root).filter(root -> root.id().equals(path.get(0)));
        for (String id : path.subList(1, path.size())) {
            node = node.flatMap(above -> above.child(id));
        }
        return node;
    }
}
