package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Which rank equal values share. */
public enum Ties implements Coded {
    /** Equals share the best of their ranks and the next ranks are skipped. */
    COMPETITION("competition", "rang de compétition (1224)", "competition ranking (1224)"),

    /** Equals share the worst of their ranks. */
    MODIFIED_COMPETITION(
            "modified-competition", "rang de compétition inverse (1334)", "modified competition ranking (1334)"),

    /** Equals share a rank and none is skipped. */
    DENSE("dense", "rang dense (1223)", "dense ranking (1223)"),

    /** Equals share the mean of their ranks. */
    AVERAGE("average", "rang moyen", "average ranking");

    private final String code;
    private final Text label;

    Ties(String code, String fr, String en) {
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
