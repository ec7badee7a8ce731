package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What happens to a value that lies outside the goalposts. */
public enum Outside implements Coded {
    /** The score stays between the worst and the best. */
    CLAMP("clamp", "ramené aux bornes", "clamped at both ends"),

    /** The score stops at the best and may fall below the worst. */
    CLAMP_BEST("clamp-best", "plafonné au meilleur", "clamped at the best"),

    /** The score stops at the worst and may rise above the best. */
    CLAMP_WORST("clamp-worst", "ramené au pire", "clamped at the worst"),

    /** The straight line goes on: the score may leave the scale. */
    EXTEND("extend", "prolongé", "extended"),

    /** The value is not used: the indicator is unavailable and says why. */
    REFUSE("refuse", "refusé", "refused");

    private final String code;
    private final Text label;

    Outside(String code, String fr, String en) {
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
