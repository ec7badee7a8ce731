package org.impactmodel.scoring.peers;

import java.util.Objects;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.observation.Answers;

/**
 * A subject that may be a peer.
 *
 * @param card its score card
 * @param answers what it was scored from: its attributes and the variables that say how near it is
 */
public record Candidate(ScoreCard card, Answers answers) {
    /**
     * Checks that both are of one subject.
     *
     * @throws IllegalArgumentException when they are not
     */
    public Candidate {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(answers, "answers");
        if (!card.subject().equals(answers.subject())) {
            throw new IllegalArgumentException(
                    "answers: the subject " + card.subject() + " is required, found " + answers.subject());
        }
    }

    String subject() {
        return card.subject();
    }
}
