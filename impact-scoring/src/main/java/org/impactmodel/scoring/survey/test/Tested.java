package org.impactmodel.scoring.survey.test;

import java.util.Objects;
import java.util.OptionalDouble;
import org.impactmodel.model.text.Text;

/**
 * One test as its family lets it be read.
 *
 * @param id which difference was tested, as its family names it
 * @param outcome the test by itself, with its raw p-value, or why there is none
 * @param adjusted the p-value adjusted for the family, in [0, 1], at or above the raw one; empty where there is no test
 * @param verdict what a reader may say
 */
public record Tested(String id, TestOutcome outcome, OptionalDouble adjusted, Verdict verdict) {
    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException when raw and adjusted are not both present or both absent, or adjusted is below raw
     */
    public Tested {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(verdict, "verdict");
        Require.that(outcome.p().isPresent() == adjusted.isPresent(), "adjusted", adjusted);
        adjusted.ifPresent(p -> Require.that(p >= outcome.p().orElse(1) && p <= 1, "adjusted", p));
    }

    /**
     * What a reader may say, in plain words.
     *
     * @return the words of the verdict; where there is no test, of its reason
     */
    public Text words() {
        return outcome instanceof TestOutcome.None none ? none.reason().label() : verdict.label();
    }
}
