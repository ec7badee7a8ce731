package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** The base of a logarithm. */
public enum LogBase implements Coded {
    /** Euler's number. */
    E("e", "logarithme naturel", "natural logarithm"),

    /** Ten. */
    TEN("10", "logarithme décimal", "decimal logarithm"),

    /** Two. */
    TWO("2", "logarithme binaire", "binary logarithm");

    private final String code;
    private final Text label;

    LogBase(String code, String fr, String en) {
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
