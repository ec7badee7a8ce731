package org.impactmodel.model.programme;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the three phases of a programme, in order. */
public enum Phase implements Coded {
    /** What is going on is explored. */
    EXPLORATORY("exploratory", "Phase exploratoire", "Exploratory phase"),

    /** What was found is counted. */
    QUANTITATIVE("quantitative", "Phase quantitative", "Quantitative phase"),

    /** What was counted is discussed. */
    DEBATE("debate", "Phase de débat", "Debate phase");

    private final String code;
    private final Text label;

    Phase(String code, String fr, String en) {
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
