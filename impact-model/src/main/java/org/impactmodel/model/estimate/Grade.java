package org.impactmodel.model.estimate;

import org.impactmodel.model.text.Coded;
import org.impactmodel.model.text.Text;

/** Whether an estimate can be published. */
public enum Grade implements Coded {
    /** Reliable enough to stand by itself. */
    PUBLISHABLE("publishable", "Publiable", "Publishable"),

    /** To be shown with its margin and a warning. */
    WITH_CAUTION("with-caution", "À lire avec prudence", "With caution"),

    /** Too uncertain, or on too few respondents. */
    NOT_PUBLISHABLE("not-publishable", "Non publiable", "Not publishable");

    private final String code;
    private final Text label;

    Grade(String code, String fr, String en) {
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
