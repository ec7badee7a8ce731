package org.impactmodel.examples.terminal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What was probably meant. */
public final class Near {

    private static final int LONGEST = 100;

    private Near() {}

    /**
     * The name that a word differs from by few letters.
     *
     * @param word the word
     * @param names the names there are
     * @return the nearest within a third of its length, at least one letter, counted as insertions, deletions and replacements
     *     (Levenshtein, 1966); the first in order of equals
     */
    public static Optional<String> to(String word, Collection<String> names) {
        String plain = word.toLowerCase(Locale.ROOT);
        return word.length() > LONGEST
                ? Optional.empty()
                : names.stream()
                        .filter(name -> isNear(plain, name.toLowerCase(Locale.ROOT)))
                        .min(Comparator.<String>comparingInt(name -> edits(plain, name.toLowerCase(Locale.ROOT)))
                                .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String word, String name) {
        int shorter = Math.min(word.length(), name.length());
        int most = isTurned(word, name) ? 2 : Math.max(1, shorter / 3);
        return Math.abs(word.length() - name.length()) <= most && edits(word, name) <= most;
    }

    /** Two letters exchanged count as two edits, and are one slip. */
    private static boolean isTurned(String word, String name) {
        return word.length() == name.length()
                && word.chars()
                        .sorted()
                        .boxed()
                        .toList()
                        .equals(name.chars().sorted().boxed().toList());
    }

    private static int edits(String word, String name) {
        int[] row = new int[name.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = corner + (word.charAt(i - 1) == name.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[name.length()];
    }
}
