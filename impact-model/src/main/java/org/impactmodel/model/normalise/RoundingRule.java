package org.impactmodel.model.normalise;

import java.math.RoundingMode;
import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What rounding does at half way. */
public enum RoundingRule implements Coded {
    /** Half goes away from zero: 0.125 gives 0.13, the usual rule of published tables. */
    HALF_UP(RoundingMode.HALF_UP, "half-up", "arrondi au plus loin de zéro", "half away from zero"),

    /** Half goes to the even neighbour: 0.125 gives 0.12. */
    HALF_EVEN(RoundingMode.HALF_EVEN, "half-even", "arrondi au pair", "half to even"),

    /** Digits are cut off. */
    DOWN(RoundingMode.DOWN, "down", "troncature", "truncation");

    private final RoundingMode mode;
    private final String code;
    private final Text label;

    RoundingRule(RoundingMode mode, String code, String fr, String en) {
        this.mode = mode;
        this.code = code;
        this.label = Text.of(fr, en);
    }

    RoundingMode mode() {
        return mode;
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
