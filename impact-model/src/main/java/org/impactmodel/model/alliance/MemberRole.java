package org.impactmodel.model.alliance;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What a member does in an alliance. */
public enum MemberRole implements Coded {
    /** Had the idea and brought the others together. */
    INITIATOR("initiator", "Initiateur", "Initiator"),

    /** Runs the alliance from day to day. */
    COORDINATOR("coordinator", "Coordinateur", "Coordinator"),

    /** Carries out its actions. */
    OPERATOR("operator", "Opérateur", "Operator"),

    /** Pays for it. */
    FUNDER("funder", "Financeur", "Funder"),

    /** Gives time, skills, goods or data. */
    CONTRIBUTOR("contributor", "Contributeur", "Contributor"),

    /** Takes part for a public authority. */
    PUBLIC_PARTNER("public-partner", "Partenaire public", "Public partner"),

    /** Judges what the alliance does. */
    EVALUATOR("evaluator", "Évaluateur", "Evaluator"),

    /** Is concerned by it and has a say in it. */
    BENEFICIARY("beneficiary", "Personnes concernées", "People concerned");

    private final String code;
    private final Text label;

    MemberRole(String code, String fr, String en) {
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
