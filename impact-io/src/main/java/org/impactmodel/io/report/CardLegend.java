package org.impactmodel.io.report;

import java.util.Objects;
import org.impactmodel.model.method.Methodology;

/**
 * How to read what {@link CardText} writes: a short paragraph, to be said once below any number of cards.
 *
 * @param page what the text is written for
 * @param lessIsBetter whether the view ranks the lowest score first
 */
public record CardLegend(Page page, boolean lessIsBetter) {
    /** Checks that the page is given. */
    public CardLegend {
        Objects.requireNonNull(page, "page");
    }

    /**
     * The legend of the cards of a view.
     *
     * @param method the method that made the cards
     * @param view the id of the view
     * @param page what the text is written for
     * @return the legend
     */
    public static CardLegend of(Methodology method, String view, Page page) {
        return new CardLegend(page, Holding.of(method, view, page).lessIsBetter());
    }

    /**
     * How to read how much is known and the bounds.
     *
     * @return sentences on one line
     */
    public String bounds() {
        return Phrase.READ_BOUNDS.on(page);
    }

    /**
     * How to read a table of many cards.
     *
     * @return sentences on one line
     */
    public String table() {
        return bounds() + " " + (lessIsBetter ? Phrase.READ_WEIGHS_MOST : Phrase.READ_HELD_BACK).on(page);
    }

    /**
     * How to read a card on a few lines.
     *
     * @return sentences on one line
     */
    public String brief() {
        return bounds() + " " + Phrase.READ_PARTS.on(page);
    }

    /**
     * How to read a card with every node.
     *
     * @return sentences on one line
     */
    public String tree() {
        return brief() + " " + (lessIsBetter ? Phrase.READ_CHANGE : Phrase.READ_GAIN).on(page);
    }
}
