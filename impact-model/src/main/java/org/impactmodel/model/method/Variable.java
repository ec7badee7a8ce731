package org.impactmodel.model.method;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Extensions;
import org.impactmodel.model.text.Text;

/**
 * A number that is known of a subject and scores nothing: a count to weigh by, a size to find the nearest by. Data name it as
 * they name an indicator.
 *
 * @param id the code that data name it by, other than that of any indicator
 * @param label its name for people
 * @param unit the code of its unit, such as {@code people}
 * @param unitLabel the unit for people
 * @param source where it comes from: a publication that can be found
 * @param rollUp how its values for parts become the value for a whole
 * @param extensions what others add
 */
public record Variable(
        @Code String id,
        @Valid Text label,
        Optional<@Code String> unit,
        Optional<@Valid Text> unitLabel,
        Optional<@Words String> source,
        Optional<@Valid RollUp> rollUp,
        Extensions extensions) {
    /** Checks that all parts are given. */
    public Variable {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(unitLabel, "unitLabel");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rollUp, "rollUp");
        Objects.requireNonNull(extensions, "extensions");
    }

    /**
     * A count, which adds up over parts.
     *
     * @param id the code that data name it by
     * @param label its name for people
     * @return the variable
     */
    public static Variable count(String id, Text label) {
        return new Variable(
                id,
                label,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new RollUp.Sum()),
                Extensions.none());
    }
}
