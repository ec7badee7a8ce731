package org.impactmodel.examples.cards;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.impactmodel.examples.input.Asked;
import org.impactmodel.examples.input.DataFile;
import org.impactmodel.examples.input.Ignoring;
import org.impactmodel.examples.input.MethodFile;
import org.impactmodel.examples.scores.Through;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.Ticker;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.Fingerprinted;
import org.impactmodel.io.shipped.Methods;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;
import org.impactmodel.model.observation.Answers;
import org.impactmodel.scoring.Scorer;
import org.impactmodel.scoring.compare.Side;
import org.impactmodel.scoring.verify.Verification;
import org.impactmodel.scoring.verify.Verifier;
import picocli.CommandLine.Option;

/** What the cards that are compared were made by and from. An option given once holds for both. */
final class Judging {

    @Option(names = "--method", paramLabel = "FILE|NAME", descriptionKey = "methods-of")
    private List<String> methods = List.of();

    @Option(names = "--through", paramLabel = "POPULATION", descriptionKey = "through-of")
    private List<String> populations = List.of();

    @Option(names = "--data", paramLabel = "FILE|NAME", descriptionKey = "data-of")
    private List<String> data = List.of();

    @Option(names = "--subjects", paramLabel = "FILE", descriptionKey = "subjects-of")
    private List<Path> subjects = List.of();

    @Option(names = "--ignore", paramLabel = "COLUMN", split = ",", descriptionKey = "ignore")
    private List<String> ignored = List.of();

    /**
     * A card and its method.
     *
     * @param file the file of the card
     * @param card the card
     * @param index which of the two, from 0
     * @param terminal tells in which language to say what is wrong
     * @return the card with the method that made it, as far as names tell
     * @throws WrongUse when the method is not to be found
     */
    Judged judged(String file, ScoreCard card, int index, Terminal terminal) {
        if (methods.isEmpty() && !Methods.names().contains(card.methodology().id())) {
            throw new WrongUse(terminal.text("compare.own", card.methodology().id()));
        }
        Fingerprinted<Methodology> method =
                MethodFile.read(of(methods, index).orElse(card.methodology().id()));
        Optional<String> population = of(populations, index).or(() -> Through.of(method, card));
        return new Judged(file, card, method, new Through(terminal, population));
    }

    /**
     * All that the scores of a card follow from.
     *
     * @param judged the card and its method
     * @param index which of the two, from 0
     * @param terminal tells in which language to say what is wrong
     * @return the method and the answers
     * @throws WrongUse when the scores do not follow from what is given
     */
    Side side(Judged judged, int index, Terminal terminal) {
        judged.requireMade(terminal);
        Side side =
                of(data, index).map(name -> from(name, index, judged, terminal)).orElseGet(() -> judged.side(terminal));
        judged.tellRewording(terminal);
        return side;
    }

    private Side from(String name, int index, Judged judged, Terminal terminal) {
        if (!DataFile.exists(name)) {
            throw new WrongUse(terminal.text("choice.data", name, String.join(", ", DataFile.names())));
        }
        Methodology method = judged.through().of(judged.method()).document();
        ScoreCard card = judged.card();
        Ignoring.require(ignored, method, terminal);
        Asked asked = new Asked(card.data().nature(), of(subjects, index), ignored);
        Answers answers = DataFile.read(name, method, asked, new Ticker(terminal)).answers().stream()
                .filter(one ->
                        one.subject().equals(card.subject()) && one.period().equals(card.period()))
                .findFirst()
                .orElseThrow(() -> new WrongUse(terminal.text("compare.not-there", card.subject(), name)));
        ScoreCard again = Scorer.of(method).score(answers, card.data());
        if (Verifier.compare(card, again) instanceof Verification.Different) {
            throw new WrongUse(judged.changed(terminal)
                    .orElseGet(() -> terminal.text("compare.other-data", card.subject(), name)));
        }
        return new Side(method, answers);
    }

    private static <T> Optional<T> of(List<T> given, int index) {
        return given.isEmpty() ? Optional.empty() : Optional.of(given.get(Math.min(index, given.size() - 1)));
    }
}
