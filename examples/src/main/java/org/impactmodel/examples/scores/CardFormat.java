package org.impactmodel.examples.scores;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.impactmodel.examples.terminal.Terminal;
import org.impactmodel.examples.terminal.WrongUse;
import org.impactmodel.io.csv.ScoreCsv;
import org.impactmodel.io.json.DocumentType;
import org.impactmodel.io.json.Layout;
import org.impactmodel.model.card.ScoreCard;

/** How cards are written: for people, as JSON Lines, as CSV. */
enum CardFormat {
    TABLE,
    JSON,
    CSV;

    static CardFormat of(String name, Terminal terminal) {
        for (CardFormat one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
                return one;
            }
        }
        throw new WrongUse(terminal.text("choice.format", name));
    }

    void write(Written cards, Optional<Path> file, Terminal terminal) {
        if (file.isEmpty()) {
            write(cards, terminal.out(), terminal);
            return;
        }
        try (OutputStream bytes = Files.newOutputStream(file.get())) {
            write(cards, bytes, terminal);
        } catch (IOException e) {
            throw new WrongUse(terminal.text("unwritable", file.get(), String.valueOf(e.getMessage())));
        }
        terminal.note("written", cards.cards().size(), file.get());
    }

    private void write(Written cards, OutputStream bytes, Terminal terminal) {
        Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
        if (this == CSV) {
            ScoreCsv.write(cards.cards(), text);
            return;
        }
        try {
            if (this == TABLE) {
                text.write(cards.table(terminal));
            } else {
                for (ScoreCard card : cards.cards()) {
                    text.write(DocumentType.SCORECARD.text(card, Layout.COMPACT));
                }
            }
            text.flush();
        } catch (IOException e) {
            throw new WrongUse(terminal.text("unwritable", "–", String.valueOf(e.getMessage())));
        }
    }
}
