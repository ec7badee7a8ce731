package org.impactmodel.model.actor;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What sort of actor it is. */
public enum ActorKind implements Coded {
    /** A company, whatever its size. */
    COMPANY("company", "Entreprise", "Company"),

    /** A cooperative. */
    COOPERATIVE("cooperative", "Coopérative", "Cooperative"),

    /** A mutual society or benefit institution. */
    MUTUAL("mutual", "Mutuelle ou institution de prévoyance", "Mutual society"),

    /** An association. */
    ASSOCIATION("association", "Association", "Association"),

    /** A foundation or endowment fund. */
    FOUNDATION("foundation", "Fondation ou fonds de dotation", "Foundation"),

    /** The State, a region, a département, an inter-municipal body or a commune. */
    PUBLIC_AUTHORITY("public-authority", "Institution ou collectivité publique", "Public authority"),

    /** A public establishment, agency, school or hospital. */
    PUBLIC_BODY("public-body", "Établissement public", "Public body"),

    /** A network of general-interest organisations. */
    GENERAL_INTEREST_NETWORK("general-interest-network", "Réseau d’intérêt général", "General-interest network"),

    /** A trade union, a professional body or a chamber. */
    SOCIAL_PARTNER("social-partner", "Syndicat ou organisation professionnelle", "Trade union or professional body"),

    /** A university, laboratory or school that studies the alliance. */
    RESEARCH("research", "Recherche et enseignement supérieur", "Research and higher education"),

    /** Citizens without a legal form. */
    CITIZENS_GROUP("citizens-group", "Collectif de citoyens", "Citizens’ group"),

    /** Any other. */
    OTHER("other", "Autre", "Other");

    private final String code;
    private final Text label;

    ActorKind(String code, String fr, String en) {
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
