package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Which standard deviation is meant. */
public enum Deviation implements Coded {
    /** The sum of squares is divided by n - 1. */
    SAMPLE("sample", "écart-type d’échantillon (n − 1)", "sample standard deviation (n - 1)"),

    /** The sum of squares is divided by n. */
    POPULATION("population", "écart-type de population (n)", "population standard deviation (n)");

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
