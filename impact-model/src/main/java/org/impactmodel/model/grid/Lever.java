package org.impactmodel.model.grid;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the three levers of an alliance; lever and articulation make its positioning. */
public enum Lever implements Coded {
    /** Knowing together where to go. */
    SHARED_VISION("shared-vision", "Vision partagée", "Shared vision"),

    /** Doing together what changes things. */
    TRANSFORMATIVE_COLLECTIVE_ACTION(
            "transformative-collective-action",
            "Action collective transformatrice",
            "Transformative collective action"),

    /** Deciding together, and correcting. */
    REGULATING_GOVERNANCE("regulating-governance", "Gouvernance régulatrice", "Regulating governance");

    private final String code;
    private final Text label;

    Lever(String code, String fr, String en) {
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
