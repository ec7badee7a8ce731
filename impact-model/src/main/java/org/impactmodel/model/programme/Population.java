package org.impactmodel.model.programme;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** One of the four populations whose views are crossed (regards croisés). */
public enum Population implements Coded {
    /** Citizens. */
    CITIZENS("citizens", "Citoyens", "Citizens"),

    /** Elected officials. */
    ELECTED_OFFICIALS("elected-officials", "Élus", "Elected officials"),

    /** Heads of companies. */
    BUSINESS_LEADERS("business-leaders", "Dirigeants d’entreprise", "Business leaders"),

    /** Heads of associations. */
    ASSOCIATION_LEADERS("association-leaders", "Responsables associatifs", "Association leaders");

    private final String code;
    private final Text label;

    Population(String code, String fr, String en) {
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
