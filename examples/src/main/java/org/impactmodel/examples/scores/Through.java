package org.impactmodel.examples.scores;

import java.util.List;
import java.util.Optional;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.programme.Population;
import org.impactmodel.model.text.Coded;
import org.impactmodel.scoring.weights.CrossedViews;

/**
 * Through whose weights a method is read.
 *
 * @param terminal tells in which language to say so
 * @param population the code of a population, or empty for the mean over all
 */
public record Through(Terminal terminal, Optional<String> population) {

    /**
     * The population whose weights made a card, where those of all did not and those of one do.
     *
     * @param method the method and its fingerprint
     * @param card the card
     * @return the code of the population
     */
    public static Optional<String> of(Fingerprinted<Methodology> method, ScoreCard card) {
        Optional<String> made = card.methodology().sha256().filter(sha256 -> !sha256.equals(method.sha256()));
        return made.flatMap(sha256 -> CrossedViews.populations(method.document()).stream()
                .filter(one -> read(method, one).sha256().equals(sha256))
                .findFirst());
    }

    /**
     * The method, or the one with the weights of the population.
     *
     * @param method the method and its fingerprint
     * @return the method as read
     * @throws WrongUse when the population distributed nothing in this method
     */
    public Fingerprinted<Methodology> of(Fingerprinted<Methodology> method) {
        if (population.isEmpty()) {
            return method;
        }
        List<String> known = CrossedViews.populations(method.document());
        if (known.isEmpty()) {
            throw new WrongUse(
                    terminal.text("choice.populations", method.document().id()));
        }
        if (!known.contains(population.get())) {
            throw new WrongUse(terminal.text("choice.population", population.get(), String.join(", ", known)));
        }
        return read(method, population.get());
    }

    private static Fingerprinted<Methodology> read(Fingerprinted<Methodology> method, String population) {
        return DocumentType.METHODOLOGY.fingerprint(CrossedViews.through(method.document(), population));
    }

    /**
     * Says through whose weights, for people.
     *
     * @return a phrase, or empty for the mean over all
     */
    public Optional<String> said() {
        return population.map(code -> terminal.text("through.said", label(code)));
    }

    private String label(String code) {
        return Coded.find(Population.class, code)
                .map(known -> known.label().in(terminal.page().language()))
                .orElse(code);
    }
}
