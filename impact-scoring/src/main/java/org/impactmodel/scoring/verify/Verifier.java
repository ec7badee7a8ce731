package org.impactmodel.scoring.verify;

import java.util.Objects;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.scoring.Scorer;

/**
 * Checks score cards. Numbers must be equal to the last bit. The version of the library and what others added are not
 * compared; a SHA-256 is compared where both cards have one.
 */
public final class Verifier {

    private final Scorer scorer;

    private Verifier(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * A verifier for the cards of a method.
     *
     * @param methodology the method
     * @return the verifier
     * @throws IllegalArgumentException when the method cannot score
     */
    public static Verifier of(Methodology methodology) {
        return new Verifier(Scorer.of(methodology));
    }

    /**
     * Scores again and compares.
     *
     * @param card the card under test
     * @param answers what it is said to be scored from
     * @return identical, or the first place that differs
     */
    public Verification verify(ScoreCard card, Answers answers) {
        return compare(card, scorer.score(answers, card.data()));
    }

    /**
     * Compares two cards.
     *
     * @param card the card under test
     * @param other the card that it should equal
     * @return identical, or the first place that differs
     */
    public static Verification compare(ScoreCard card, ScoreCard other) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(other, "other");
        return Matching.cards(card, other)
                .<Verification>map(different -> different)
                .orElseGet(Verification.Identical::new);
    }
}
