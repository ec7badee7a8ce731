package org.impactmodel.examples.cards;

import java.util.Optional;
import org.impactmodel.examples.scores.Through;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.scoring.compare.Side;

/**
 * A card and the method that it is read by.
 *
 * @param name the file that it was read from, as it was named
 * @param card the card
 * @param method the method as given
 * @param through through whose weights the method is read
 */
record Judged(String name, ScoreCard card, Fingerprinted<Methodology> method, Through through) {

    private static final int SHOWN = 12;

    /** Whether the method of another card made this one, and it alone. */
    boolean isOf(Judged other) {
        return !sha256().equals(other.sha256()) && card.methodology().sha256().equals(Optional.of(other.sha256()));
    }

    private String sha256() {
        return through.of(method).sha256();
    }

    /** All that the scores of the card follow from, by its own leaves; says so where they do not, and why. */
    Side side(Terminal terminal) {
        try {
            return Side.from(through.of(method).document(), card);
        } catch (IllegalArgumentException unfollowed) {
            throw new WrongUse(changed(terminal).orElseGet(() -> terminal.text("compare.unfollowed", name)));
        }
    }

    /** Why the scores do not follow, where another text of the method made them. */
    Optional<String> changed(Terminal terminal) {
        return otherText().map(sha256 -> terminal.text("compare.changed", name, made(), sha256, shown(sha256())));
    }

    /** Tells where another text of the method made scores that follow from this one as well. */
    void tellRewording(Terminal terminal) {
        otherText().ifPresent(sha256 -> terminal.note("compare.reworded", name, made(), sha256, shown(sha256())));
    }

    /** Refuses a method of another name or version than the one that made the card. */
    void requireMade(Terminal terminal) {
        String given = method.document().id() + " " + method.document().version();
        if (!given.equals(made())) {
            throw new WrongUse(terminal.text("compare.other", name, made(), given));
        }
    }

    private String made() {
        return card.methodology().id() + " " + card.methodology().version();
    }

    /** The beginning of the fingerprint in the card, where it is not that of the method. */
    private Optional<String> otherText() {
        return card.methodology()
                .sha256()
                .filter(made -> !made.equals(sha256()))
                .map(Judged::shown);
    }

    private static String shown(String sha256) {
        return sha256.length() > SHOWN ? sha256.substring(0, SHOWN) + "…" : sha256;
    }
}
