package org.impactmodel.examples.scores;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.impactmodel.examples.terminal.Printing;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.csv.ScoreCsv;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.model.card.ScoreCard;

/** How cards are written: for people, as JSON Lines, as CSV. */
public enum CardFormat {
    /** A table for people. */
    TABLE,

    /** A card a line. */
    JSON,

    /** A row for each place of each view. */
    CSV;

    /**
     * The format of a name.
     *
     * @param name as the option has it
     * @param terminal tells in which language to say that there is none
     * @return the format
     */
    public static CardFormat of(String name, Terminal terminal) {
        for (CardFormat one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
                return one;
            }
        }
        throw new WrongUse(terminal.text("choice.format", name));
    }

    void write(Written cards, Optional<Path> file, Terminal terminal) {
        write(cards.cards(), () -> cards.table(terminal), file, terminal);
    }

    /**
     * Writes cards.
     *
     * @param cards the cards
     * @param table what people read of them
     * @param file where to, else to the output
     * @param terminal where the output goes
     */
    public void write(List<ScoreCard> cards, Supplier<String> table, Optional<Path> file, Terminal terminal) {
        Printing.write(file, terminal, writer -> write(cards, table, writer));
        file.ifPresent(written -> terminal.note("written", cards.size(), written));
    }

    private void write(List<ScoreCard> cards, Supplier<String> table, Writer text) throws IOException {
        if (this == CSV) {
            ScoreCsv.write(cards, text);
        } else if (this == TABLE) {
            text.write(table.get());
        } else {
            for (ScoreCard card : cards) {
                text.write(DocumentType.SCORECARD.text(card, Layout.COMPACT));
            }
        }
    }
}
