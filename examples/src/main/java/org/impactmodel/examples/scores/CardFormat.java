package org.impactmodel.examples.scores;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.impactmodel.examples.terminal.Printing;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.csv.ScoreCsv;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.model.card.ScoreCard;
import org.impactmodel.model.method.Methodology;

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
        write(
                new Printed(cards.cards(), cards.method(), () -> cards.table(terminal) + cards.legend(terminal)),
                file,
                terminal);
    }

    /**
     * Cards, and what is read of them.
     *
     * @param cards the cards
     * @param method the method that made them, which has the names of their places
     * @param text what people read of them
     */
    public record Printed(List<ScoreCard> cards, Methodology method, Supplier<String> text) {
        /** Copies the list. */
        public Printed {
            cards = List.copyOf(cards);
            Objects.requireNonNull(method, "method");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Writes cards.
     *
     * @param printed the cards
     * @param file where to, else to the output
     * @param terminal where the output goes
     */
    public void write(Printed printed, Optional<Path> file, Terminal terminal) {
        Printing.write(file, terminal, writer -> write(printed, writer));
        file.ifPresent(written -> terminal.note("written", printed.cards().size(), written));
    }

    private void write(Printed printed, Writer text) throws IOException {
        if (this == CSV) {
            ScoreCsv.write(printed.cards(), printed.method(), text);
        } else if (this == TABLE) {
            text.write(printed.text().get());
        } else {
            for (ScoreCard card : printed.cards()) {
                text.write(DocumentType.SCORECARD.text(card, Layout.COMPACT));
            }
        }
    }
}
