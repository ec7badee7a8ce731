package org.impactmodel.examples.scores;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.io.report.CardLegend;
import org.impactmodel.io.report.CardText;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;

/**
 * Cards on their way out.
 *
 * @param method the method that made them
 * @param view the id of the view that tables show
 * @param data what they come from
 * @param cards the cards
 * @param through through whose weights, in words
 */
record Written(Methodology method, String view, Data data, List<ScoreCard> cards, Optional<String> through) {
    /** Copies the list. */
    Written {
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(view, "view");
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(through, "through");
        cards = List.copyOf(cards);
    }

    Written withCards(List<ScoreCard> others) {
        return new Written(method, view, data, others, through);
    }

    String table(Terminal terminal) {
        return text(terminal).table(cards, view);
    }

    String tree(ScoreCard card, Terminal terminal) {
        return text(terminal).tree(card, view);
    }

    String brief(ScoreCard card, Terminal terminal) {
        return text(terminal).brief(card, view);
    }

    /** How to read the table, below it. */
    String legend(Terminal terminal) {
        return "\n" + terminal.page().wrapped(reading(terminal).table());
    }

    CardLegend reading(Terminal terminal) {
        return CardLegend.of(method, view, terminal.page());
    }

    private Optional<Map<String, List<String>>> attributes(ScoreCard card) {
        return data.answers().stream()
                .filter(one ->
                        one.subject().equals(card.subject()) && one.period().equals(card.period()))
                .findFirst()
                .map(Answers::attributes);
    }

    CardText text(Terminal terminal) {
        CardText text =
                CardText.of(method, terminal.page()).withNames(data::name).withAttributes(this::attributes);
        return through.map(text::withRemark).orElse(text);
    }
}
