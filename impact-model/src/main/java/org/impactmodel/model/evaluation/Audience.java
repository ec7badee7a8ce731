package org.impactmodel.model.evaluation;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** For whom an evaluation is made. */
public enum Audience implements Coded {
    /** Each partner. */
    PARTNERS("partners", "Chaque partenaire", "Each partner"),

    /** The people concerned. */
    PEOPLE_CONCERNED("people-concerned", "Les personnes concernées", "The people concerned"),

    /** The territory. */
    TERRITORY("territory", "Le territoire", "The territory");

    private final String code;
    private final Text label;

    Audience(String code, String fr, String en) {
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
