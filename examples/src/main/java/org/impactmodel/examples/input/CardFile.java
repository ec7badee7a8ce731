package org.impactmodel.examples.input;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Progress;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.UnreadableException;
import org.impactmodel.model.card.ScoreCard;

/** Score cards: one in a JSON file, or one a line in a file of JSON Lines. */
public final class CardFile {

    private CardFile() {}

    /**
     * Reads cards.
     *
     * @param name a path; {@code cards.jsonl} for all of a file, {@code cards.jsonl#3} for its third card
     * @param terminal tells in which language to say that there is no such card
     * @return the cards, in the order of the file
     * @throws UnreadableException with every problem
     */
    public static List<ScoreCard> read(String name, Terminal terminal) {
        int hash = name.lastIndexOf('#');
        boolean one = hash > 0 && name.substring(hash + 1).matches("[1-9][0-9]{0,8}");
        Path file = Path.of(one ? name.substring(0, hash) : name);
        List<ScoreCard> cards = all(file);
        if (!one) {
            return cards;
        }
        int number = Integer.parseInt(name.substring(hash + 1));
        if (number > cards.size()) {
            throw new WrongUse(terminal.text("card.beyond", file, cards.size(), number));
        }
        return cards.subList(number - 1, number);
    }

    private static List<ScoreCard> all(Path file) {
        if (!file.toString().endsWith(".jsonl")) {
            return List.of(DocumentType.SCORECARD.read(Source.of(file)).orThrow());
        }
        List<ScoreCard> cards = new ArrayList<>();
        List<Problem> problems = DocumentType.SCORECARD.readLines(Source.of(file), cards::add, Progress.NONE);
        if (!problems.isEmpty()) {
            throw new UnreadableException(problems);
        }
        return cards;
    }
}
