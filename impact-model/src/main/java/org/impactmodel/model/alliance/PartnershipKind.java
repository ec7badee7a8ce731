package org.impactmodel.model.alliance;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the four kinds of partnership (typology published by Le RAMEAU since 2010). */
public enum PartnershipKind implements Coded {
    /** One gives, the other acts: money, skills or goods. */
    SPONSORSHIP("sponsorship", "Mécénat", "Sponsorship"),

    /** Partners trade or build an offer together. */
    ECONOMIC_COOPERATION("economic-cooperation", "Coopération économique", "Economic cooperation"),

    /** One changes its ways with the help of the other. */
    RESPONSIBLE_PRACTICES("responsible-practices", "Pratiques responsables", "Responsible practices"),

    /** Partners invent an answer that did not exist. */
    SOCIETAL_INNOVATION("societal-innovation", "Innovation sociétale", "Societal innovation");

    private final String code;
    private final Text label;

    PartnershipKind(String code, String fr, String en) {
        this.code = code;
        this.label = Text.of(fr, en);
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Text label() {
        return label;
    }
}
