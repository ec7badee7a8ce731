package org.impactmodel.model.weighting;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.impactmodel.model.rule.Said;
import org.impactmodel.model.text.Text;

/**
 * Why a recipe cannot be followed.
 *
 * @param pointer the place in the recipe as a JSON pointer (RFC 6901), such as {@code /margins/0/totals/2}; empty for the
 *     recipe as a whole
 * @param fault what is wrong
 * @param found what stands there: names and codes, the same in every language
 * @param figures the figures that disagree, where it is about two
 * @param respondents how many respondents it concerns; 0 where it is not about some of them
 * @param firstRow the first of these respondents, from 0
 */
public record WeightingProblem(
        String pointer,
        WeightingFault fault,
        String found,
        Optional<Mismatch> figures,
        int respondents,
        OptionalInt firstRow) {
    /** Checks that all parts are given. */
    public WeightingProblem {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(fault, "fault");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(figures, "figures");
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
        return new WeightingProblem(pointer, fault, found, Optional.empty(), 0, OptionalInt.empty());
    }

    /**
     * The same problem with the figures that disagree.
     *
     * @param reached the figure there is
     * @param required the figure that there should be
     * @return the copy
     */
    public WeightingProblem withFigures(double reached, double required) {
        Mismatch mismatch = new Mismatch(reached, required);
        return new WeightingProblem(pointer, fault, found, Optional.of(mismatch), respondents, firstRow);
    }

    /**
     * The same problem of some of the respondents.
     *
     * @param count how many it concerns
     * @param first the first of them, from 0
     * @return the copy
     */
    public WeightingProblem withRespondents(int count, int first) {
        return new WeightingProblem(pointer, fault, found, figures, count, OptionalInt.of(first));
    }

    /**
     * What is wrong, with its figures, and how to mend it.
     *
     * @return sentences in French and English
     */
    public Said said() {
        return new Said(Text.of(sentence("fr"), sentence("en")), fault.mend());
    }

    private String sentence(String language) {
        Written written = new Written(language, figures);
        return fault.sentence()
                .in(language)
                .replace("{found}", found)
                .replace(
                        "{reached}",
                        figures.map(two -> written.number(two.reached())).orElse("–"))
                .replace(
                        "{required}",
                        figures.map(two -> written.number(two.required())).orElse("–"))
                .replace("{respondents}", written.number(respondents))
                .replace("{row}", written.number(firstRow.orElse(0) + 1.0));
    }

    /**
     * The problem in words: the place, the code and what is wrong on one line, how to mend it on the next. Respondents are
     * counted from 1.
     *
     * @param language a language tag, {@code fr} or {@code en}
     * @return two lines
     */
    public String in(String language) {
        return (pointer.isEmpty() ? "/" : pointer) + " [" + fault.code() + "] " + sentence(language) + "\n    → "
                + fault.mend().in(language);
    }
}
