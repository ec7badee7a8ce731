package org.impactmodel.io.note;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that was probably meant. */
public final class Nearest {

    private static final int MOST_NAMES = 50_000;
    private static final int LISTED = 20;
    private static final int LONGEST = 100;
    private static final int ALIKE = 6;

    private Nearest() {}

    /** The nearest name within a third of its length in edits (Damerau, 1964, restricted), the first in order of ties. */
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

    /** Some names, all where there are few; else those most like what was found, most alike first, and how many there are. */
    static String list(Optional<String> wrong, Collection<String> names) {
        if (names.size() <= LISTED
                || names.size() > MOST_NAMES
                || wrong.isEmpty()
                || wrong.get().length() > LONGEST) {
            return list(names);
        }
        String plain = plain(wrong.get());
        String alike = names.stream()
                .sorted(Comparator.<String>comparingInt(name -> -shared(plain, name))
                        .thenComparingInt(name -> distance(plain, plain(name)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(ALIKE)
                .collect(Collectors.joining(", "));
        return alike + ", … (" + names.size() + ")";
    }

    /** How many characters of the kind that a name begins with, up to a colon or a dash, are those of another. */
    private static int shared(String wrong, String name) {
        int colon = wrong.indexOf(':');
        int kind = (colon < 0 ? wrong.indexOf('-') : colon) + 1;
        return name.startsWith(wrong.substring(0, kind)) ? kind : 0;
    }

    private static String list(Collection<String> names) {
        String listed = names.stream().limit(LISTED).collect(Collectors.joining(", "));
        return names.size() > LISTED ? listed + ", … (" + names.size() + ")" : listed;
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
