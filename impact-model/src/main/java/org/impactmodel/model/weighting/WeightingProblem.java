package org.impactmodel.model.weighting;

import java.util.Objects;

/**
 * Why a recipe cannot be followed.
 *
 * @param pointer the place in the recipe as a JSON pointer (RFC 6901), such as {@code /margins/0/totals/2}; empty for the
 *     recipe as a whole
 * @param fault what is wrong
 * @param found what stands there: codes and numbers, the same in every language
 */
public record WeightingProblem(String pointer, WeightingFault fault, String found) {
    /** Checks that all parts are given. */
    public WeightingProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(found, "found");
    }

    /**
     * The problem in words: the place, the code and what is wrong on one line, how to mend it on the next.
     *
     * @param language a language tag, {@code fr} or {@code en}
     * @return two lines
     */
    public String in(String language) {
        String colon = language.equals("fr") ? " : " : ": ";
        return pointer + " [" + fault.code() + "] " + found + colon
                + fault.label().in(language) + "\n    → " + fault.mend().in(language);
    }
}
