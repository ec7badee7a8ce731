package org.impactmodel.model.weighting;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * Why a recipe cannot be followed.
 *
 * @param pointer the place in the recipe as a JSON pointer (RFC 6901), such as {@code /margins/0/totals/2}; empty for the
 *     recipe as a whole
 * @param fault what is wrong
 * @param found what stands there: codes and numbers, the same in every language
 * @param respondents how many respondents it concerns; 0 where it is not about some of them
 * @param firstRow the first of these respondents, from 0
 */
public record WeightingProblem(
        String pointer, WeightingFault fault, String found, int respondents, OptionalInt firstRow) {
    /** Checks that all parts are given. */
    public WeightingProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(firstRow, "firstRow");
    }

    /**
     * A problem that is not about some of the respondents.
     *
     * @param pointer the place in the recipe
     * @param fault what is wrong
     * @param found what stands there
     * @return the problem
     */
    public static WeightingProblem of(String pointer, WeightingFault fault, String found) {
        return new WeightingProblem(pointer, fault, found, 0, OptionalInt.empty());
    }

    /**
     * The problem in words: the place, the code and what is wrong on one line, how to mend it on the next. Respondents are
     * counted from 1.
     *
     * @param language a language tag, {@code fr} or {@code en}
     * @return two lines
     */
    public String in(String language) {
        boolean french = language.equals("fr");
        String place = pointer.isEmpty() ? "/" : pointer;
        String who = firstRow.isEmpty()
                ? ""
                : " (" + respondents + ", " + (french ? "le premier au rang " : "the first in row ")
                        + (firstRow.getAsInt() + 1) + ")";
        return place + " [" + fault.code() + "] " + found + (french ? " : " : ": ")
                + fault.label().in(language) + who + "\n    → " + fault.mend().in(language);
    }
}
