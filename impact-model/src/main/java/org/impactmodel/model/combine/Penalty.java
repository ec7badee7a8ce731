package org.impactmodel.model.combine;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Which way unbalanced children move a Mazziotta-Pareto index. */
public enum Penalty implements Coded {
    /** The index of a positive phenomenon: imbalance costs. */
    DOWNWARD("downward", "vers le bas : le déséquilibre coûte", "downward: imbalance costs"),

    /** The index of a negative phenomenon: imbalance aggravates. */
    UPWARD("upward", "vers le haut : le déséquilibre aggrave", "upward: imbalance aggravates");

    private final String code;
    private final Text label;

    Penalty(String code, String fr, String en) {
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
