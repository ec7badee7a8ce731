package org.impactmodel.model.sdg;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Whether something helps a goal or hinders it. */
public enum SdgDirection implements Coded {
    /** It helps. */
    SUPPORTS("supports", "Contribue", "Supports"),

    /** It gets in the way. */
    HINDERS("hinders", "Freine", "Hinders");

    private final String code;
    private final Text label;

    SdgDirection(String code, String fr, String en) {
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
