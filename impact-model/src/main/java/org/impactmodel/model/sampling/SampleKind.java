package org.impactmodel.model.sampling;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How respondents came into the sample; it decides what may be said of the margins. */
public enum SampleKind implements Coded {
    /** Each unit had a known chance above 0 of being chosen: intervals are confidence intervals. */
    PROBABILITY("probability", "Aléatoire", "Probability"),

    /** Chosen to fill quotas: intervals are indicative, by reference to the random method. */
    QUOTA("quota", "Quotas", "Quota"),

    /** Whoever wished to answer: no interval tells how far the whole population is. */
    VOLUNTEERS("volunteers", "Volontaires", "Volunteers"),

    /** Everyone was asked: there is no sampling error. */
    CENSUS("census", "Recensement", "Census");

    private final String code;
    private final Text label;

    SampleKind(String code, String fr, String en) {
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
