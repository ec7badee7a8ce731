package org.impactmodel.model.evaluation;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What an evaluation judges (Le RAMEAU, référentiel de l’évaluation partenariale, 2019). */
public enum Judged implements Coded {
    /** What the alliance produced. */
    OUTCOME("outcome", "Ce que l’alliance a produit", "What the alliance produced"),

    /** The balance of the partnership. */
    BALANCE("balance", "L’équilibre du partenariat", "The balance of the partnership"),

    /** What each participation is worth. */
    PARTICIPATION("participation", "La valorisation des participations", "What each participation is worth");

    private final String code;
    private final Text label;

    Judged(String code, String fr, String en) {
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
