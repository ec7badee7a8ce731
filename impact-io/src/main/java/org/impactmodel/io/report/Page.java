package org.impactmodel.io.report;

import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a text is written for.
 *
 * @param language the tag of its language, {@code fr} or {@code en}
 * @param columns how many columns a line may fill, at least 40
 * @param colour whether the sequences that colour a terminal may be used
 */
public record Page(String language, int columns, boolean colour) {

    private static final int FEWEST = 40;

    /**
     * Checks the width.
     *
     * @throws IllegalArgumentException when there are fewer than 40 columns
     */
    public Page {
        Objects.requireNonNull(language, "language");
        if (columns < FEWEST) {
            throw new IllegalArgumentException("columns: found " + columns + ", at least " + FEWEST + " are required");
        }
    }

    /**
     * A page of 80 columns without colour.
     *
     * @param language the tag of its language, {@code fr} or {@code en}
     * @return the page
     */
    public static Page in(String language) {
        return new Page(language, 80, false);
    }

    /**
     * A text on lines that fit the page, broken between words.
     *
     * @param text the text; what could move the cursor becomes a blank
     * @return lines that end with a line feed
     */
    public String wrapped(String text) {
        return Width.wrap(Width.tame(text), columns).stream()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    String bold(String text) {
        return colour && !text.isBlank() ? "\u001b[1m" + text + "\u001b[0m" : text;
    }

    String faint(String text) {
        return colour && !text.isBlank() ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    String quoted(String text) {
        return french() ? "«\u00a0" + text + "\u00a0»" : "“" + text + "”";
    }

    String semicolon() {
        return french() ? "\u00a0; " : "; ";
    }

    boolean french() {
        return language.equals("fr");
    }
}
