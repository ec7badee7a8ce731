package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Whether more of an indicator is better or worse. */
public enum Direction implements Coded {
    /** The greater the value, the better. */
    MORE_IS_BETTER("more-is-better", "plus vaut mieux", "more is better"),

    /** The smaller the value, the better. */
    LESS_IS_BETTER("less-is-better", "moins vaut mieux", "less is better");

    private final String code;
    private final Text label;

    Direction(String code, String fr, String en) {
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
