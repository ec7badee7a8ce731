package org.impactmodel.model.text;

import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text in French and, as it may be, in other languages.
 *
 * @param byLanguage the text by language tag ({@code fr}, {@code en}, ...), French among them, in the order of the tags
 */
public record Text(SortedMap<String, String> byLanguage) {

    /**
     * Copies the texts.
     *
     * @throws IllegalArgumentException when the French text is absent or blank
     */
    public Text {
        byLanguage = NaturalOrder.of(Objects.requireNonNull(byLanguage, "byLanguage"));
        if (byLanguage.getOrDefault("fr", "").isBlank()) {
            throw new IllegalArgumentException("byLanguage: the French text (fr) is required, found " + byLanguage);
        }
    }

    /**
     * A text in French and English.
     *
     * @param fr the French text, not blank
     * @param en the English text
     * @return the text
     */
    public static Text of(String fr, String en) {
        TreeMap<String, String> texts = new TreeMap<>();
        texts.put("fr", Objects.requireNonNull(fr, "fr"));
        texts.put("en", Objects.requireNonNull(en, "en"));
        return new Text(texts);
    }

    /**
     * The text in a language, or in French where that language is absent.
     *
     * @param language a language tag such as {@code en}
     * @return the text
     */
    public String in(String language) {
        String french = Objects.requireNonNull(byLanguage.get("fr"));
        return byLanguage.getOrDefault(Objects.requireNonNull(language, "language"), french);
    }
}
