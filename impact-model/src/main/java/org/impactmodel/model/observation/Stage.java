package org.impactmodel.model.observation;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How far an observation has been checked. A later stage supersedes an earlier one, which stays. */
public enum Stage implements Coded {
    /** As first given. */
    DECLARED("declared", "Déclaré", "Declared"),

    /** Read again by someone else. */
    REVIEWED("reviewed", "Relu", "Reviewed"),

    /** Checked against its evidence by someone independent. */
    AUDITED("audited", "Audité", "Audited");

    private final String code;
    private final Text label;

    Stage(String code, String fr, String en) {
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
