package org.impactmodel.scoring.compare;

import java.util.Objects;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;

/**
 * One of the two that are compared: all that its scores follow from.
 *
 * @param methodology the method
 * @param answers what is known of the subject
 */
public record Side(Methodology methodology, Answers answers) {
    /** Checks that all parts are given. */
    public Side {
        Objects.requireNonNull(methodology, "methodology");
        Objects.requireNonNull(answers, "answers");
    }

    /**
     * The side that a card tells of, for whoever has the card and its method but not the answers: the leaves of a card carry
     * what they were scored from.
     *
     * @param methodology the method of the card
     * @param card the card
     * @return the side
     * @throws IllegalArgumentException when the card is of another method, or its scores do not follow from its own leaves, as
     *     where goalposts differ by group and the card does not name the group
     */
    public static Side from(Methodology methodology, ScoreCard card) {
        return Recovering.side(methodology, card);
    }
}
