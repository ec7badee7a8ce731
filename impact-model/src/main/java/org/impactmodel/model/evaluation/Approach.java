package org.impactmodel.model.evaluation;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the seven approaches of an evaluation (Le RAMEAU, référentiels de l’évaluation partenariale, 2015 and 2019). */
public enum Approach implements Coded {
    /** Was the aim reached? */
    PERFORMANCE("performance", "Performance", "Performance"),

    /** Do the actions fit together? */
    COHERENCE("coherence", "Cohérence", "Coherence"),

    /** Were the means well used? */
    EFFICIENCY("efficiency", "Efficience", "Efficiency"),

    /** Does it meet the needs? */
    RELEVANCE("relevance", "Pertinence", "Relevance"),

    /** What does society gain? */
    SOCIETAL_CONTRIBUTION("societal-contribution", "Contribution sociétale", "Societal contribution"),

    /** Is it understood? */
    CLARITY("clarity", "Clarté", "Clarity"),

    /** Why does it matter to those who take part? */
    MEANING("meaning", "Sens", "Meaning");

    private final String code;
    private final Text label;

    Approach(String code, String fr, String en) {
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
