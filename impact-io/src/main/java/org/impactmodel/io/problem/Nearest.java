package org.impactmodel.io.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the names that were probably meant: what problems suggest, for whoever has names of their own to suggest. */
public final class Nearest {

    private static final int MOST_NAMES = 50_000;
    private static final int LONGEST = 100;

    private Nearest() {}

    /**
     * The nearest name, when it is near: within a third of its length in edits, at least one, two letters exchanged being one
     * edit (Damerau, 1964, restricted); case, blanks and underscores make no difference.
     *
     * @param wrong what was written
     * @param names the names there are; of more than 50,000 the first ones
     * @return the name, the first in order of equals; empty when none is near or more than 100 characters were written
     */
    public static Optional<String> to(String wrong, Collection<String> names) {
        if (wrong.isEmpty() || wrong.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(wrong);
        return names.stream()
                .limit(MOST_NAMES)
                .filter(name -> isNear(plain, plain(name)))
                .min(Comparator.<String>comparingInt(name -> distance(plain, plain(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static boolean isNear(String a, String b) {
        int most = Math.max(1, Math.min(a.length(), b.length()) / 3);
        return Math.abs(a.length() - b.length()) <= most && distance(a, b) <= most;
    }

    /**
     * The names most like what was written, most alike first: those of its kind, which ends at a colon or a dash, before others.
     *
     * @param wrong what was written, at most 100 characters
     * @param names the names there are, at most 50,000
     * @param most how many are wanted
     * @return so many names; empty when more than that was written or there are more names
     */
    public static List<String> alike(String wrong, Collection<String> names, int most) {
        if (wrong.length() > LONGEST || names.size() > MOST_NAMES) {
            return List.of();
        }
        String plain = plain(wrong);
        return names.stream()
                .sorted(Comparator.<String>comparingInt(name -> -shared(plain, name))
                        .thenComparingInt(name -> distance(plain, plain(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    /** How many characters of the kind that a name begins with, up to a colon or a dash, are those of another. */
    private static int shared(String wrong, String name) {
        int colon = wrong.indexOf(':');
        int kind = (colon < 0 ? wrong.indexOf('-') : colon) + 1;
        return name.startsWith(wrong.substring(0, kind)) ? kind : 0;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + swap);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
