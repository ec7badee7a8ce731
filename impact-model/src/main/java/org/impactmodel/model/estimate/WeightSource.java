package org.impactmodel.model.estimate;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Where the weights come from that estimates were made with. */
public enum WeightSource implements Coded {
    /** There are none: each respondent counts once. */
    EQUAL("equal", "Poids égaux", "Equal weights"),

    /** Those of a column of the table of answers, as it holds them. */
    GIVEN("given", "Poids du fichier", "Weights of the file"),

    /** Fitted to margins and totals before the estimates were made. */
    FITTED("fitted", "Poids redressés", "Fitted weights");

    private final String code;
    private final Text label;

    WeightSource(String code, String fr, String en) {
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
