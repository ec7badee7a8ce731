package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Which value of a reference others are set against. */
public enum ReferencePoint implements Coded {
    /** The arithmetic mean. */
    MEAN("mean", "la moyenne", "the mean"),

    /** The value in the middle. */
    MEDIAN("median", "la médiane", "the median"),

    /** The best value in the direction of the indicator. */
    BEST("best", "le meilleur", "the best"),

    /** The worst value in the direction of the indicator. */
    WORST("worst", "le pire", "the worst");

    private final String code;
    private final Text label;

    ReferencePoint(String code, String fr, String en) {
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
