package org.impactmodel.model.observation;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** How well an observation is founded, from the best; a proposal of this project. */
public enum EvidenceGrade implements Coded {
    /** Counted or measured, with a record that another can check. */
    MEASURED("measured", "Mesuré, avec une trace vérifiable", "Measured, with a record to check"),

    /** Read from a document that is not a record of the thing itself. */
    DOCUMENTED("documented", "Documenté", "Documented"),

    /** Computed or extrapolated from something else. */
    ESTIMATED("estimated", "Estimé", "Estimated"),

    /** The word of someone who knows. */
    STATED("stated", "Dit par une personne bien placée", "Stated by someone who knows");

    private final String code;
    private final Text label;

    EvidenceGrade(String code, String fr, String en) {
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
