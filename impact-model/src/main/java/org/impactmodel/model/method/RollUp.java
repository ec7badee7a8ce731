package org.impactmodel.model.method;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How the values of an indicator for parts become the value for a whole. */
public enum RollUp implements Coded {
    /** The values are added. */
    SUM("sum", "somme", "sum"),

    /** The arithmetic mean, each part alike. */
    MEAN("mean", "moyenne", "mean"),

    /** The mean by the size of the parts, as by population. */
    WEIGHTED_MEAN("weighted-mean", "moyenne pondérée", "weighted mean");

    private final String code;
    private final Text label;

    RollUp(String code, String fr, String en) {
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
