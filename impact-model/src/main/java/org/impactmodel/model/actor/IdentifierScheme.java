package org.impactmodel.model.actor;

import java.util.Objects;
import java.util.function.Predicate;
import org.impactmodel.model.rule.Rule;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** A register whose numbers can be checked. */
public enum IdentifierScheme implements Coded {
    /** A legal unit in France (INSEE). */
    SIREN("siren", "SIREN", "SIREN (French legal unit)", CheckDigits::siren, Rule.SIREN),

    /** An establishment in France (INSEE). */
    SIRET("siret", "SIRET", "SIRET (French establishment)", CheckDigits::siret, Rule.SIRET),

    /** An association in France (répertoire national des associations). */
    RNA("rna", "RNA", "RNA (French association)", CheckDigits::rna, Rule.RNA),

    /** A legal entity in the world (ISO 17442). */
    LEI("lei", "LEI", "LEI (legal entity)", CheckDigits::lei, Rule.LEI),

    /** A French number for the value-added tax. */
    FRENCH_VAT("french-vat", "TVA intracommunautaire", "French VAT number", CheckDigits::frenchVat, Rule.FRENCH_VAT);

    private final String code;
    private final Text label;
    private final Predicate<String> check;
    private final Rule rule;

    IdentifierScheme(String code, String fr, String en, Predicate<String> check, Rule rule) {
        this.code = code;
        this.label = Text.of(fr, en);
        this.check = check;
        this.rule = rule;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }

    /**
     * What its numbers must look like.
     *
     * @return the rule that a number breaks when it is not accepted
     */
    public Rule rule() {
        return rule;
    }

    /**
     * Whether a number has the form and the check digits of this register; not whether it was given to anyone.
     *
     * @param number a number, without spaces
     * @return whether it has
     */
    public boolean accepts(String number) {
        return check.test(Objects.requireNonNull(number, "number"));
    }
}
