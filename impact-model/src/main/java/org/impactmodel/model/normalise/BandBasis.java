package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What the limits between observed bands are written in. */
public enum BandBasis implements Coded {
    /** Probabilities in [0, 1] of the reference distribution. */
    QUANTILES("quantiles", "quantiles de la référence", "quantiles of the reference"),

    /** Multiples of the arithmetic mean of the reference. */
    SHARES_OF_MEAN("shares-of-mean", "parts de la moyenne", "shares of the mean");

    private final String code;
    private final Text label;

    BandBasis(String code, String fr, String en) {
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
