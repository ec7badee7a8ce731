package org.impactmodel.model.grid;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the three prisms through which societal utility is looked at. */
public enum Prism implements Coded {
    /** What changes around the alliance. */
    ECOSYSTEM_INFLUENCE("ecosystem-influence", "Influence sur l’écosystème", "Influence on the ecosystem"),

    /** What changes in the organisations of the alliance. */
    ORGANISATIONAL_RESPONSIBILITY(
            "organisational-responsibility", "Responsabilité de l’organisation", "Responsibility of the organisation"),

    /** What changes for each person. */
    INDIVIDUAL_IMPACT("individual-impact", "Impact individuel", "Impact on individuals");

    private final String code;
    private final Text label;

    Prism(String code, String fr, String en) {
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
