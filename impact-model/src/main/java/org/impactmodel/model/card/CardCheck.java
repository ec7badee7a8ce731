package org.impactmodel.model.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.model.known.Known;
import org.impactmodel.model.rule.Finding;
import org.impactmodel.model.rule.Plain;
import org.impactmodel.model.rule.Rule;

/** Checks what the parts of a card say of one another, as far as they are known. */
public final class CardCheck {

    /** How far rounding may carry a score beyond its bounds, as a share of the greater of the two, or of 1. */
    private static final double ROUNDING = 1e-9;

    private static final int DEEPEST = 128;

    private final List<Finding> findings = new ArrayList<>();

    private CardCheck() {}

    /**
     * What is wrong with a card by itself; whether its figures are right, only its method and its data tell.
     *
     * @param card what is known of it
     * @return {@link Rule#SCORE_OR_REASON places with a score and a reason for having none, or neither} and {@link
     *     Rule#WITHIN_BOUNDS scores outside their bounds}
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
        Optional<Bounds> bounds = node.optional("bounds", NodeScore::bounds).value();
        score.value()
                .filter(number -> bounds.filter(ends -> isOff(number, ends)).isPresent())
                .ifPresent(number ->
                        findings.add(score.breaks(Rule.WITHIN_BOUNDS, shown(number, bounds.orElseThrow()), List.of())));
        if (depth < DEEPEST) {
            node.list("children", NodeScore::children).forEach(child -> look(child, depth + 1));
        }
    }

    private static boolean isOff(double score, Bounds bounds) {
        double slack = ROUNDING * Math.max(1, Math.max(Math.abs(bounds.low()), Math.abs(bounds.high())));
        return score < bounds.low() - slack || score > bounds.high() + slack;
    }

    private static String shown(double score, Bounds bounds) {
        return Plain.of(score) + " (" + Plain.of(bounds.low()) + " … " + Plain.of(bounds.high()) + ")";
    }
}
