package org.impactmodel.examples.scores;

import java.util.List;
import org.impactmodel.examples.input.Data;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.scoring.Scorer;
import org.impactmodel.scoring.fit.Fitter;

/** Scores, and stamps each card with the fingerprint of its method. */
public final class Scoring {

    private final Scorer scorer;

    /**
     * A scorer that stamps.
     *
     * @param method the method and its fingerprint
     * @param terminal tells in which language to say that the method is still to be fitted
     * @throws WrongUse when parameters of the method are still to be fitted
     * @throws IllegalArgumentException when the method cannot score
     */
    public Scoring(Fingerprinted<Methodology> method, Terminal terminal) {
        requireFitted(method.document(), terminal);
        this.scorer = Scorer.of(method.document()).withFingerprint(method.sha256());
    }

    /**
     * Refuses a method that cannot score yet.
     *
     * @param method the method
     * @param terminal tells in which language to say so
     * @throws WrongUse when parameters of the method are still to be fitted
     */
    public static void requireFitted(Methodology method, Terminal terminal) {
        if (!Fitter.isFitted(method)) {
            throw new WrongUse(terminal.text("unfitted", method.id()));
        }
    }

    /**
     * The cards of some answers.
     *
     * @param answers the answers
     * @param data what they come from
     * @return a card for each
     */
    public List<ScoreCard> cards(List<Answers> answers, Data data) {
        return answers.stream().map(one -> scorer.score(one, data.stamp())).toList();
    }
}
