package org.impactmodel.examples.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Source;
import org.impactmodel.io.problem.Problem;
import org.impactmodel.io.problem.Reading;
import org.impactmodel.io.problem.UnreadableException;
import org.impactmodel.model.card.ScoreCard;

/** Score cards: one in a JSON file, or one a line in a file of JSON Lines. */
public final class CardFile {

    private CardFile() {}

    /**
     * Reads cards.
     *
     * @param name a path; {@code cards.jsonl} for all of a file, {@code cards.jsonl#3} for the card on its third line
     * @return the cards, in the order of the file
     * @throws UnreadableException with every problem
     */
    public static List<ScoreCard> read(String name) {
        int hash = name.lastIndexOf('#');
        boolean line = hash > 0 && name.substring(hash + 1).matches("[1-9][0-9]{0,8}");
        Path file = Path.of(line ? name.substring(0, hash) : name);
        Optional<List<String>> lines = lines(file);
        if (lines.isEmpty()) {
            return List.of(DocumentType.SCORECARD.read(Source.of(file)).orThrow());
        }
        List<String> all = lines.get();
        int first = line ? Integer.parseInt(name.substring(hash + 1)) : 1;
        int last = line ? Math.min(first, all.size()) : all.size();
        return cards(file, all, first, last);
    }

    private static List<ScoreCard> cards(Path file, List<String> lines, int first, int last) {
        List<ScoreCard> cards = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            Reading<ScoreCard> card =
                    DocumentType.SCORECARD.read(Source.of(file + ":" + number, lines.get(number - 1)));
            card.value().ifPresent(cards::add);
            problems.addAll(card.problems());
        }
        if (!problems.isEmpty()) {
            throw new UnreadableException(problems);
        }
        return cards;
    }

    private static Optional<List<String>> lines(Path file) {
        if (!file.toString().endsWith(".jsonl")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllLines(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
