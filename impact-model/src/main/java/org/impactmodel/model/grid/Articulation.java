package org.impactmodel.model.grid;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the three things that an alliance joins: the triple articulation, which the SDGs incarnate. */
public enum Articulation implements Coded {
    /** Domains that act on one another. */
    INTERACTION_OF_DOMAINS("interaction-of-domains", "Interaction des domaines", "Interaction of domains"),

    /** Actors that build together. */
    CO_CONSTRUCTION_BETWEEN_ACTORS(
            "co-construction-between-actors", "Co-construction entre les acteurs", "Co-construction between actors"),

    /** Territories that pull in one direction. */
    COHERENCE_BETWEEN_TERRITORIES(
            "coherence-between-territories", "Cohérence entre les territoires", "Coherence between territories");

    private final String code;
    private final Text label;

    Articulation(String code, String fr, String en) {
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
