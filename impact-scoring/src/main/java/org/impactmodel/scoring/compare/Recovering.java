package org.impactmodel.scoring.compare;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.Scorer;

/** Finds in the leaves of a card the answers that it was scored from. */
final class Recovering {

    private static final Answered NOT_APPLICABLE = Answered.of(new Outcome.NotApplicable("condition of the method"));

    /** What another version of the library may round otherwise. */
    private static final double TOLERANCE = 1e-9;

    private Recovering() {}

    static Side side(Methodology methodology, ScoreCard card) {
        if (!methodology.id().equals(card.methodology().id())
                || !methodology.version().equals(card.methodology().version())) {
            throw new IllegalArgumentException("card: the method " + methodology.id() + " " + methodology.version()
                    + " is required, found " + card.methodology().id() + " "
                    + card.methodology().version());
        }
        TreeMap<String, Answered> answers = new TreeMap<>();
        card.views().forEach(view -> add(view.root(), answers));
        Side side = new Side(unconditional(methodology), answers(card, answers));
        ScoreCard again = Scorer.of(side.methodology()).score(side.answers(), card.data());
        if (!Scores.same(again, card, TOLERANCE * methodology.top())) {
            throw new IllegalArgumentException(
                    "card: its scores do not follow from its leaves alone; compare with the answers of "
                            + card.subject());
        }
        return side;
    }

    private static void add(NodeScore node, SortedMap<String, Answered> answers) {
        if (node.unavailable().equals(Optional.of(Unavailable.NOT_APPLICABLE))
                && node.children().isEmpty()) {
            answers.put(node.id(), NOT_APPLICABLE);
        } else {
            node.answered().ifPresent(answered -> answers.put(node.id(), answered));
        }
        node.children().forEach(child -> add(child, answers));
    }

    private static Answers answers(ScoreCard card, SortedMap<String, Answered> answers) {
        return new Answers(card.subject(), card.period(), Collections.emptySortedMap(), answers);
    }

    /** A card says of each leaf whether it applied, so that conditions need not be asked again. */
    private static Methodology unconditional(Methodology methodology) {
        return methodology.toBuilder()
                .indicators(methodology.indicators().stream()
                        .map(indicator -> indicator.withAppliesIf(List.of()))
                        .toList())
                .build();
    }
}
