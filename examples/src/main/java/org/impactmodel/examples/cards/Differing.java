package org.impactmodel.examples.cards;

import java.util.List;
import java.util.Optional;
import org.impactmodel.examples.scores.Through;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.card.Bounds;
import org.impactmodel.model.card.NodeScore;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.card.Unavailable;
import org.impactmodel.model.card.ViewScore;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answered;
import org.impactmodel.model.observation.Outcome;
import org.impactmodel.scoring.verify.Verification.Different;

/** Says where two cards differ first, in words. */
record Differing(Fingerprinted<Methodology> method, Terminal terminal) {

    private static final int SHOWN = 12;

    String said(Different first, ScoreCard card, ScoreCard again) {
        return switch (first.component()) {
            case "methodology.sha256" -> method(first, card);
            case "data.sha256" -> terminal.text("verify.data", beginning(first.expected()), beginning(first.found()));
            case "bounds", "answered", "unavailable" -> different(first, words(first, card), words(first, again));
            default -> different(first, said(first.expected()), said(first.found()));
        };
    }

    private String method(Different first, ScoreCard card) {
        String said = terminal.text("verify.method", beginning(first.expected()), beginning(first.found()));
        return Through.of(method, card)
                .map(population -> terminal.text("verify.through", said, population))
                .orElse(said);
    }

    private String said(Optional<String> component) {
        return component.orElseGet(() -> terminal.text("verify.nothing"));
    }

    private String beginning(Optional<String> sha256) {
        return sha256.map(all -> all.length() > SHOWN ? all.substring(0, SHOWN) + "…" : all)
                .orElseGet(() -> terminal.text("verify.nothing"));
    }

    private String different(Different first, String expected, String found) {
        return first.place().isEmpty()
                ? terminal.text("verify.whole", first.component(), expected, found)
                : terminal.text(
                        "verify.different", String.join(" / ", first.place()), first.component(), expected, found);
    }

    private String words(Different first, ScoreCard card) {
        Optional<NodeScore> node = node(first.place(), card);
        return said(
                switch (first.component()) {
                    case "bounds" -> node.flatMap(NodeScore::bounds).map(Differing::words);
                    case "answered" -> node.flatMap(NodeScore::answered).map(this::words);
                    default ->
                        node.flatMap(NodeScore::unavailable)
                                .map(why -> why.label().in(terminal.page().language()));
                });
    }

    /** The id of the view and the ids from its root down. */
    private static Optional<NodeScore> node(List<String> place, ScoreCard card) {
        Optional<NodeScore> node = card.view(place.get(0)).map(ViewScore::root);
        for (String id : place.subList(Math.min(2, place.size()), place.size())) {
            node = node.flatMap(above -> above.child(id));
        }
        return node;
    }

    private static String words(Bounds bounds) {
        return bounds.low() + " … " + bounds.high();
    }

    private String words(Answered answered) {
        Outcome outcome = answered.outcome();
        Unavailable why = outcome instanceof Outcome.NotApplicable ? Unavailable.NOT_APPLICABLE : Unavailable.MISSING;
        String said = outcome instanceof Outcome.Value value
                ? String.valueOf(value.number())
                : outcome instanceof Outcome.Level level
                        ? level.code()
                        : why.label().in(terminal.page().language());
        String sources = answered.sources().isEmpty() ? "" : " (" + String.join(", ", answered.sources()) + ")";
        return said + (answered.observations() > 1 ? " × " + answered.observations() : "") + sources;
    }
}
