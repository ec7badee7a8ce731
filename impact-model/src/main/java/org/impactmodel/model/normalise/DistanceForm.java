package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How a value is set against a reference value. */
public enum DistanceForm implements Coded {
    /** The value divided by the reference. */
    RATIO("ratio", "rapport à la référence", "ratio to the reference"),

    /** The value less the reference, divided by the reference. */
    RELATIVE_DIFFERENCE(
            "relative-difference", "écart relatif à la référence", "relative difference from the reference"),

    /** The value less the reference. */
    DIFFERENCE("difference", "écart à la référence", "difference from the reference");

    private final String code;
    private final Text label;

    DistanceForm(String code, String fr, String en) {
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
