package org.impactmodel.model.weighting;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How a total is written. */
public enum TotalForm implements Coded {
    /** A count of people, or a sum over them. */
    TOTAL("total", "Effectif ou somme", "Count or sum"),

    /** A share of the population in [0, 1], or a mean over it: scaled to the population size. */
    SHARE("share", "Part ou moyenne", "Share or mean");

    private final String code;
    private final Text label;

    TotalForm(String code, String fr, String en) {
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
