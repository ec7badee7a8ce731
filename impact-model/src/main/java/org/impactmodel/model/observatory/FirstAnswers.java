package org.impactmodel.model.observatory;

import java.util.function.IntPredicate;

/**
 * The first answer to each question, by its place. A table of numbers rather than of questions: there may be very many
 * answers, and hardly two to one question.
 */
final class FirstAnswers {

    /** How many bits tell the places of a stretch. */
    private static final int STRETCH = 7;

    /** By hash: the hash in the upper half, in the lower the place plus one, so that 0 is free. */
    private final long[] table;

    FirstAnswers(int most) {
        table = new long[Integer.highestOneBit(Math.max(most, 1)) << 2];
    }

    /**
     * Adds an answer. Answers of one subject mostly follow one another, so they begin to look for a place in one stretch of
     * the table, and go on anywhere in it.
     *
     * @param place its place
     * @param subject the hash of its subject
     * @param hash the hash of its question
     * @param same whether the answer at another place is to the same question
     * @return the place of the first answer to the question, which is its own when there was none
     */
    int add(int place, int subject, int hash, IntPredicate same) {
        int mask = table.length - 1;
        int step = (hash >>> STRETCH) | 1;
        int at = ((subject << STRETCH) | (hash & ((1 << STRETCH) - 1))) & mask;
        while (table[at] != 0) {
            int before = (int) table[at] - 1;
            if ((int) (table[at] >>> Integer.SIZE) == hash && same.test(before)) {
                return before;
            }
            at = (at + step) & mask;
        }
        table[at] = ((long) hash << Integer.SIZE) | (place + 1);
        return place;
    }
}
