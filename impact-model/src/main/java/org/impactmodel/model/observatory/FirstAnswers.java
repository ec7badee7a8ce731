package org.impactmodel.model.observatory;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * The first answer to each question, by its place. A table of numbers rather than of questions: there may be very many
 * answers, and hardly two to one question.
 */
final class FirstAnswers {

    private static final int FREE = -1;

    private final int[] places;
    private final int[] hashes;

    FirstAnswers(int most) {
        int size = Integer.highestOneBit(Math.max(most, 1)) << 2;
        places = new int[size];
        hashes = new int[size];
        Arrays.fill(places, FREE);
    }

    /**
     * Adds an answer.
     *
     * @param place its place
     * @param hash the hash of its question
     * @param same whether the answer at another place is to the same question
     * @return the place of the first answer to the question, which is its own when there was none
     */
    int add(int place, int hash, IntPredicate same) {
        int mask = places.length - 1;
        int at = (hash ^ (hash >>> 16)) & mask;
        while (places[at] != FREE) {
            if (hashes[at] == hash && same.test(places[at])) {
                return places[at];
            }
            at = (at + 1) & mask;
        }
        places[at] = place;
        hashes[at] = hash;
        return place;
    }
}
