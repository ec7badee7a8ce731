package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Which definition of a sample quantile is meant (Hyndman and Fan, Sample quantiles in statistical packages, The American Statistician 50, 1996). */
public enum QuantileRule implements Coded {
    /** The inverse of the distribution, averaged where it jumps. */
    HF2("hf2", "Hyndman-Fan 2 (moyenne aux sauts)", "Hyndman-Fan 2 (average at jumps)"),

    /** Linear between the expected places k / (n + 1). */
    HF6("hf6", "Hyndman-Fan 6 (Weibull)", "Hyndman-Fan 6 (Weibull)"),

    /** Linear between the places (k - 1) / (n - 1). */
    HF7("hf7", "Hyndman-Fan 7 (R, tableurs)", "Hyndman-Fan 7 (R, spreadsheets)"),

    /** Linear and approximately median-unbiased. */
    HF8("hf8", "Hyndman-Fan 8 (médiane sans biais)", "Hyndman-Fan 8 (median-unbiased)");

    private final String code;
    private final Text label;

    QuantileRule(String code, String fr, String en) {
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
