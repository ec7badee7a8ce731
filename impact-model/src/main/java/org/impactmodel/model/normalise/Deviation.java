package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** The divisor of a standard deviation; published ranks can depend on it. */
public enum Deviation implements Coded {
    /** Divides by n - 1. */
    SAMPLE("sample", "échantillon (n - 1)", "sample (n - 1)"),

    /** Divides by n. */
    POPULATION("population", "population (n)", "population (n)");

    private final String code;
    private final Text label;

    Deviation(String code, String fr, String en) {
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
