package org.impactmodel.model.actor;

import java.util.Objects;
import java.util.Optional;
import org.impactmodel.model.rule.Code;
import org.impactmodel.model.rule.RuleViolation;
import org.impactmodel.model.rule.Words;
import org.impactmodel.model.text.Coded;

/**
 * The number that a register knows an actor by.
 *
 * @param scheme the register: the code of an {@link IdentifierScheme}, or any other code, whose numbers are not checked
 * @param value the number, without spaces
 */
public record Identifier(@Code String scheme, @Words String value) {
    /**
     * Checks the number where the register is known.
     *
     * @throws RuleViolation when it has not the form or the check digits of its register
     */
    public Identifier {
        Objects.requireNonNull(scheme, "scheme");
        Objects.requireNonNull(value, "value");
        Optional<IdentifierScheme> known = Coded.find(IdentifierScheme.class, scheme);
        if (known.isPresent() && !known.get().accepts(value)) {
            throw new RuleViolation(known.get().rule(), "value", value).lookingAt("scheme", "value");
        }
    }

    /**
     * A number of a known register.
     *
     * @param scheme the register
     * @param value the number, without spaces
     * @return the identifier
     * @throws RuleViolation when it has not the form or the check digits of its register
     */
    public static Identifier of(IdentifierScheme scheme, String value) {
        return new Identifier(scheme.code(), value);
    }

    /**
     * The register, where it is one whose numbers can be checked.
     *
     * @return the register, or empty
     */
    public Optional<IdentifierScheme> knownScheme() {
        return Coded.find(IdentifierScheme.class, scheme);
    }

    /**
     * The SIREN that the number is or holds.
     *
     * @return the SIREN of a SIREN, a SIRET or a French VAT number (those of Monaco hold none), else empty
     */
    public Optional<String> siren() {
        return knownScheme().flatMap(known -> switch (known) {
            case SIREN, SIRET -> Optional.of(value.substring(0, 9));
            case FRENCH_VAT -> Optional.of(value.substring(4)).filter(siren -> !siren.startsWith("000"));
            case RNA, LEI -> Optional.empty();
        });
    }
}
