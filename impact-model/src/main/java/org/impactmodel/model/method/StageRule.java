package org.impactmodel.model.method;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Which stages of an observation count. */
public enum StageRule implements Coded {
    /** Only the observations at the highest stage there is: audited, else reviewed, else declared. */
    HIGHEST("highest", "le stade le plus avancé", "the highest stage"),

    /** Observations of every stage that no other supersedes. */
    ANY("any", "tous les stades", "any stage");

    private final String code;
    private final Text label;

    StageRule(String code, String fr, String en) {
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
