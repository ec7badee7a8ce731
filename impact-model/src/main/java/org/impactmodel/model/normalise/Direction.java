package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Which way is better. */
public enum Direction implements Coded {
    /** More is better. */
    HIGHER_IS_BETTER("higher-is-better", "plus haut est meilleur", "higher is better"),

    /** Less is better. */
    LOWER_IS_BETTER("lower-is-better", "plus bas est meilleur", "lower is better");

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
