package org.impactmodel.model.method;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What several assessors of the same thing add up to. */
public enum AssessorRule implements Coded {
    /** The mean of the values; of levels, the mean of their scores. */
    MEAN("mean", "moyenne", "mean"),

    /** The value in the middle. */
    MEDIAN("median", "médiane", "median"),

    /** The value with the lowest score: the prudent reading. */
    LOWEST("lowest", "le plus prudent", "the lowest");

    private final String code;
    private final Text label;

    AssessorRule(String code, String fr, String en) {
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
