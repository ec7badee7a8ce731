package org.impactmodel.model.observation;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What sort of thing is observed. */
public enum SubjectKind implements Coded {
    /** An alliance. */
    ALLIANCE("alliance", "Alliance", "Alliance"),

    /** An actor. */
    ACTOR("actor", "Acteur", "Actor"),

    /** A territory. */
    TERRITORY("territory", "Territoire", "Territory"),

    /** Anything else that a table names, such as a country or a library; documents hold none. */
    OTHER("other", "Autre", "Other");

    private final String code;
    private final Text label;

    SubjectKind(String code, String fr, String en) {
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
