package org.impactmodel.model.normalise;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** In which form values are meant, where both could be. */
public enum ValueForm implements Coded {
    /** As they were observed. */
    WRITTEN("written", "telles qu’elles sont écrites", "as they are written"),

    /** As they come out of the steps. */
    STEPPED("stepped", "après les étapes", "after the steps");

    private final String code;
    private final Text label;

    ValueForm(String code, String fr, String en) {
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
