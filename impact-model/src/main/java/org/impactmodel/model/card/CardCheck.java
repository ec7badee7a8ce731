package org.impactmodel.model.card;

import java.util.ArrayList;
import java.util.List;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Rule;

/** Checks what the parts of a card say of one another, as far as they are known. */
public final class CardCheck {

    private static final int DEEPEST = 128;

    private final List<Finding> findings = new ArrayList<>();

    private CardCheck() {}

    /**
     * What is wrong with a card by itself; whether its figures are right, only its method and its data tell.
     *
     * @param card what is known of it
     * @return {@link Rule#SCORE_OR_REASON places with a score and a reason for having none, or neither}
     */
    public static List<Finding> findings(Known<ScoreCard> card) {
        CardCheck check = new CardCheck();
        for (Known<ViewScore> view : card.list("views", ScoreCard::views)) {
            check.look(view.part("root", ViewScore::root), 1);
        }
        return List.copyOf(check.findings);
    }

    private void look(Known<NodeScore> node, int depth) {
        Known<Double> score = node.number("score", NodeScore::score);
        Known<Unavailable> reason = node.optional("unavailable", NodeScore::unavailable);
        if (score.value().isPresent()) {
            reason.value().ifPresent(why -> findings.add(reason.breaks(Rule.SCORE_OR_REASON, why.code(), List.of())));
        } else if (score.isAbsent() && reason.isAbsent()) {
            findings.add(node.breaks(Rule.SCORE_OR_REASON, "–", List.of()));
        }
        if (depth < DEEPEST) {
            node.list("children", NodeScore::children).forEach(child -> look(child, depth + 1));
        }
    }
}
