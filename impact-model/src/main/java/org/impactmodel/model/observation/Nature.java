package org.impactmodel.model.observation;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** What the figures of a document are. */
public enum Nature implements Coded {
    /** Observed of real subjects. */
    MEASURED("measured", "Mesuré", "Measured"),

    /** Taken from a publication. */
    PUBLISHED("published", "Publié", "Published"),

    /** Made up to show how things work; every output made from it says so. */
    ILLUSTRATIVE("illustrative", "Illustratif", "Illustrative");

    private final String code;
    private final Text label;

    Nature(String code, String fr, String en) {
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
